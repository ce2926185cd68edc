// SPDX-License-Identifier: EPL-2.0
/** Tests of what findings are written as. */
package org.gongkai.exchange.findings;
