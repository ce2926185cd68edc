// SPDX-License-Identifier: EPL-2.0
/** Measures comparisons. */
package org.gongkai.exchange.compare;
