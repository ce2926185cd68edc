// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.noise;

/** A part of an invented document before it is laid out. */
sealed interface SampleBlock permits SampleGrid, SampleBlock.Line {

	/** A line of text. */
	record Line(String text) implements SampleBlock {
	}
}
