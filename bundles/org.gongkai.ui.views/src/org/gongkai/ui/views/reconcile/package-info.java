// SPDX-License-Identifier: EPL-2.0
/**
 * The Reconciliation view: facts against the places that report them, findings by cause, and why a number is right or wrong.
 * What agrees with what is decided elsewhere.
 */
package org.gongkai.ui.views.reconcile;
