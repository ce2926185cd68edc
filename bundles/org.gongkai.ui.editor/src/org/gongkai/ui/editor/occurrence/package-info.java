// SPDX-License-Identifier: EPL-2.0
/**
 * Marks the places that mean the same as the one at the caret.
 */
package org.gongkai.ui.editor.occurrence;
