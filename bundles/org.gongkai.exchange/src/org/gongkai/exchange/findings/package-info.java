// SPDX-License-Identifier: EPL-2.0
/** Findings as people read them on a terminal. Their JSON lives in org.gongkai.exchange.json. */
package org.gongkai.exchange.findings;
