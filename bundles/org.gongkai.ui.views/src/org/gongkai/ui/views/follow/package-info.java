// SPDX-License-Identifier: EPL-2.0
/**
 * What the views share: following the active text and its caret, computing off the UI thread, and saying why there is
 * nothing to show. No view lives here.
 */
package org.gongkai.ui.views.follow;
