// SPDX-License-Identifier: EPL-2.0
/** Tests of the reading of performance tables, on tables of our own invention. */
package org.gongkai.exchange.text.evaluation;
