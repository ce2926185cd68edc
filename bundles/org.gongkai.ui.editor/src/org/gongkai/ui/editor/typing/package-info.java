// SPDX-License-Identifier: EPL-2.0
/**
 * Help while typing: closing brackets, continuing rows, comments, double clicks.
 */
package org.gongkai.ui.editor.typing;
