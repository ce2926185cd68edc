// SPDX-License-Identifier: EPL-2.0
/**
 * The texts and ids of the views that show what a disclosure says: facts, charts, comparison, reconciliation. One package
 * for each view; what they share is in {@code follow}. Nothing is computed here that the command line would need too.
 */
package org.gongkai.ui.views;
