// SPDX-License-Identifier: EPL-2.0
/**
 * Reads performance tables: self-evaluations, goal tables and scoring tables, each filled in once for every project or unit.
 *
 * <p>Lives here: where such a table begins, cutting its lines into rows whatever their layout, deciding what a row is
 * (fields, headings, indicators), assigning its cells to columns, and letting the arithmetic decide between readings. All
 * of it is driven by the form. Does not live here: main tables (org.gongkai.exchange.text.table), and writing what was read.
 */
package org.gongkai.exchange.text.evaluation;
