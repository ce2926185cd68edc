// SPDX-License-Identifier: EPL-2.0
/**
 * Facts, findings and import reports in the stable JSON, CSV and SARIF shapes that other programs rely on. The same input
 * gives the same bytes. Nothing here checks or reads a document.
 */
package org.gongkai.exchange.json;
