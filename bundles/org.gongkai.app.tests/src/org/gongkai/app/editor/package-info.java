// SPDX-License-Identifier: EPL-2.0
/**
 * The capabilities of the editor, each with a class of its own, driven in the real workbench.
 */
package org.gongkai.app.editor;
