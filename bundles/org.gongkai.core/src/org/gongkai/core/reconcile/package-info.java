// SPDX-License-Identifier: EPL-2.0
/**
 * The reconciliation of a document: its facts against the places that report them, and its findings by cause.
 *
 * <p>Does not live here: checking, and how the matrix is shown.
 */
package org.gongkai.core.reconcile;
