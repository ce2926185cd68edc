// SPDX-License-Identifier: EPL-2.0
/**
 * The outline page, and the quick outline that pops up over the editor.
 */
package org.gongkai.ui.editor.outline;
