// SPDX-License-Identifier: EPL-2.0
/**
 * Reads flattened tables: lines become rows and cells, the columns of each fragment are aligned with those of the form,
 * and where several readings are possible the arithmetic of the table chooses. Sentences do not live here.
 */
package org.gongkai.exchange.text.table;
