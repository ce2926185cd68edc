// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.table;

import java.util.List;

import org.gongkai.core.form.TableLayout;

/**
 * A table as it was read.
 *
 * @param layout the table of the form
 * @param lines captions, rows and notes in printed order
 * @param certified whether its arithmetic holds for exactly this reading
 * @param evidence what speaks for and against this reading
 * @param firstLine first source line
 * @param lastLine last source line
 */
public record TableReading(TableLayout layout, List<ReadLine> lines, boolean certified, Evidence evidence, int firstLine, int lastLine) {

	/** Copies the list. */
	public TableReading {
		lines = List.copyOf(lines);
	}

	/** The rows with data. */
	public List<ReadLine.Row> rows() {
		return lines.stream().filter(line -> line instanceof ReadLine.Row row && !row.heading()).map(ReadLine.Row.class::cast).toList();
	}
}
