// SPDX-License-Identifier: EPL-2.0
/**
 * Content assist: proposals of the language service as the editor shows them.
 */
package org.gongkai.ui.editor.completion;
