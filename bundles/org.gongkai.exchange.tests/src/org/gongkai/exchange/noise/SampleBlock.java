// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.noise;

import java.util.List;

/** A part of an invented document before it is laid out. */
sealed interface SampleBlock permits SampleGrid, SampleBlock.Line, SampleBlock.Laid {

	/** A line of text. */
	record Line(String text) implements SampleBlock {
	}

	/** Lines that are laid out already. */
	record Laid(List<String> lines) implements SampleBlock {
	}
}
