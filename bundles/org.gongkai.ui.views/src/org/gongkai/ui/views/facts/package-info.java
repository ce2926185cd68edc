// SPDX-License-Identifier: EPL-2.0
/**
 * The Facts view: every reported number of a document or of the workspace, filtered, sorted, pivoted and copied.
 */
package org.gongkai.ui.views.facts;
