// SPDX-License-Identifier: EPL-2.0
/**
 * Tables of the views: virtual, sortable, copied to a spreadsheet, with a selection that outlives a refresh. Knows nothing of
 * what the rows are.
 */
package org.gongkai.ui.views.grid;
