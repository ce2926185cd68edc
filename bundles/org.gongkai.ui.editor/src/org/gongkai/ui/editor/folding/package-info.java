// SPDX-License-Identifier: EPL-2.0
/**
 * Regions that may be folded, taken from the analysis.
 */
package org.gongkai.ui.editor.folding;
