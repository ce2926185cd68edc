// SPDX-License-Identifier: EPL-2.0
/**
 * The Compare view and the ways that lead to it: two selected files, an editor and another document, an editor and its local
 * history. How documents are compared is decided elsewhere.
 */
package org.gongkai.ui.views.compare;
