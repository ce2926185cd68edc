// SPDX-License-Identifier: EPL-2.0
/**
 * What the mouse tells about a place in the text.
 */
package org.gongkai.ui.editor.hover;
