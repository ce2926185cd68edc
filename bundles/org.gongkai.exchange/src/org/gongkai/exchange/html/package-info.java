// SPDX-License-Identifier: EPL-2.0
/**
 * Pages of the web as sources: blocks become lines, tables become rows. Scripts are never run and nothing is ever loaded;
 * what is meant for browsers only (navigation apart, which is text) stays out.
 */
package org.gongkai.exchange.html;
