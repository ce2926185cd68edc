// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.table;

import java.util.List;

import org.gongkai.core.spi.ImportReview.Reading;
import org.gongkai.core.text.Message;

/**
 * What speaks for and against the reading of a table.
 *
 * @param proofs identities that hold, the widest first
 * @param doubts why the reading is not certain; empty when it is
 * @param readings other readings for which all identities hold as well
 */
public record Evidence(List<Message> proofs, List<Message> doubts, List<Reading> readings) {

	/** Nothing is known. */
	public static final Evidence NONE = new Evidence(List.of(), List.of(), List.of());

	/** Copies the lists. */
	public Evidence {
		proofs = List.copyOf(proofs);
		doubts = List.copyOf(doubts);
		readings = List.copyOf(readings);
	}
}
