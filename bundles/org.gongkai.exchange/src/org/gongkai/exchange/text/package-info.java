// SPDX-License-Identifier: EPL-2.0
/**
 * The importer of published text: plain text as it comes out of web pages, Word and PDF files. It is driven by the form
 * alone; no province, table or document is named here. Its stages live in the packages below.
 */
package org.gongkai.exchange.text;
