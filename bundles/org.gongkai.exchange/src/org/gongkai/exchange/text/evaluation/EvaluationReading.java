// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.evaluation;

import java.util.List;
import java.util.Optional;

import org.gongkai.core.form.EvaluationLayout;
import org.gongkai.core.spi.ImportReview.Reading;
import org.gongkai.core.text.Message;
import org.gongkai.exchange.text.prose.JoinedText;

/**
 * A performance table as it was read.
 *
 * @param layout the performance table of the form
 * @param title the title as printed; null when the source has none
 * @param captions lines between the title and the first block
 * @param blocks its blocks in printed order
 * @param labels cells that the form says anyway: headings, labels beside blocks, repeated merged cells
 * @param certified whether its arithmetic holds for exactly this reading
 * @param proofs sentences of the identities that hold
 * @param doubts why it is not certified; empty when it is
 * @param readings other readings of rows for which the identities hold as well
 * @param firstLine first source line
 * @param lastLine last source line
 */
public record EvaluationReading(EvaluationLayout layout, JoinedText title, List<JoinedText> captions, List<BlockReading> blocks,
		List<JoinedText> labels, boolean certified, List<Message> proofs, List<Message> doubts, List<Reading> readings, int firstLine,
		int lastLine) {

	public EvaluationReading {
		captions = List.copyOf(captions);
		blocks = List.copyOf(blocks);
		labels = List.copyOf(labels);
		proofs = List.copyOf(proofs);
		doubts = List.copyOf(doubts);
		readings = List.copyOf(readings);
	}

	/** The block of a name. */
	public Optional<BlockReading> block(String name) {
		return blocks.stream().filter(block -> block.layout().name().equals(name)).findFirst();
	}

	/** Number of rows of all blocks. */
	public int rows() {
		return blocks.stream().mapToInt(block -> block.rows().size()).sum();
	}
}
