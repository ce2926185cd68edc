// SPDX-License-Identifier: EPL-2.0
/**
 * Taking what a view shows to a spreadsheet: tables on the clipboard. Pictures are not copied here.
 */
package org.gongkai.ui.views.copy;
