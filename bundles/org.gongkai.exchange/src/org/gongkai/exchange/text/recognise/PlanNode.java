// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.recognise;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.core.form.EvaluationLayout;
import org.gongkai.core.form.FigureForm;
import org.gongkai.core.form.SectionForm;
import org.gongkai.core.form.TableLayout;
import org.gongkai.exchange.text.prose.JoinedText;
import org.gongkai.exchange.text.source.SourceLine;

/** A part of a source, in source order: a section with what it holds, text, a table, a figure, or page furniture. */
public sealed interface PlanNode {

	/** A section. */
	final class Part implements PlanNode {
		private final SectionForm form;
		private final JoinedText heading;
		private final List<PlanNode> children = new ArrayList<>();

		/**
		 * @param form section of the form; null for one the form does not know
		 * @param heading as printed; null when the source has none
		 */
		Part(SectionForm form, JoinedText heading) {
			this.form = form;
			this.heading = heading;
		}

		/** Section of the form; null for one the form does not know. */
		public SectionForm form() {
			return form;
		}

		/** The heading as printed; null when the source has none. */
		public JoinedText heading() {
			return heading;
		}

		/** What it holds, in source order. */
		public List<PlanNode> children() {
			return children;
		}

		/** What kind of content the form says it holds; empty for plain text and for an unknown section. */
		public String role() {
			return form == null ? "" : form.role();
		}
	}

	/**
	 * Lines that are kept as they are: an annex, or rows of a table the form does not know.
	 *
	 * @param lines the lines with their tabs, none of them blank
	 */
	record Raw(List<JoinedText> lines) implements PlanNode {
	}

	/**
	 * Lines of text, none of them blank.
	 *
	 * @param lines the lines
	 */
	record Text(List<JoinedText> lines) implements PlanNode {
	}

	/**
	 * A table.
	 *
	 * @param layout table of the form
	 * @param title title as printed; null when the source has only its number
	 * @param lines all its lines behind the title, blank ones included
	 */
	record TableBlock(TableLayout layout, JoinedText title, List<SourceLine> lines) implements PlanNode {
	}

	/**
	 * A performance table.
	 *
	 * @param layout performance table of the form
	 * @param title title as printed; null when the source has none
	 * @param lines all its lines behind the title, blank ones included
	 */
	record EvaluationBlock(EvaluationLayout layout, JoinedText title, List<SourceLine> lines) implements PlanNode {
	}

	/**
	 * A figure.
	 *
	 * @param form figure of the form
	 * @param caption as printed
	 * @param images what stands for the pictures above the caption; empty when there is none
	 */
	record Figure(FigureForm form, JoinedText caption, List<JoinedText> images) implements PlanNode {
	}

	/**
	 * Page numbers and running headers that stood among the text.
	 *
	 * @param lines the lines
	 */
	record Furniture(List<JoinedText> lines) implements PlanNode {
	}
}
