// SPDX-License-Identifier: EPL-2.0
/** Tests of reconciliations. */
package org.gongkai.core.reconcile;
