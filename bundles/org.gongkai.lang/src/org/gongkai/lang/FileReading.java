// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.xtext.resource.XtextResource;
import org.gongkai.core.document.DocumentReading;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.form.Library;
import org.gongkai.core.document.SnapshotBuilder;
import org.gongkai.lang.GongkaiWorkspace.Problem;
import org.gongkai.lang.linking.LinkingMessages;
import org.gongkai.lang.parser.SyntaxMessages;
import org.gongkai.model.Block;
import org.gongkai.model.Definition;
import org.gongkai.model.Disclosure;
import org.gongkai.model.Document;
import org.gongkai.model.Section;

/**
 * A file that is one disclosure, as it was read. An edit within one block, which is what typing mostly is, is parsed and
 * linked in that block alone; whatever could bear on more than the block makes the file be read anew. Immutable.
 */
final class FileReading {

	private final String text;
	private final TextIndex index;
	private final Passages passages;
	private final DocumentReading document;
	private final List<Problem> problems;

	private FileReading(String text, TextIndex index, Passages passages, DocumentReading document, List<Problem> problems) {
		this.text = text;
		this.index = index;
		this.passages = passages;
		this.document = document;
		this.problems = problems;
	}

	/**
	 * Reads a file.
	 *
	 * @param problems errors of the language in it
	 * @return empty when it is not one disclosure without errors of syntax
	 */
	static Optional<FileReading> of(XtextResource resource, String text, TextIndex index, Library library, List<Problem> problems) {
		Optional<Disclosure> disclosure = disclosure(resource);
		if (disclosure.isEmpty() || resource.getParseResult() == null || resource.getParseResult().hasSyntaxErrors()
				|| problems.stream().anyMatch(problem -> problem.code().equals(SyntaxMessages.CODE))) {
			return Optional.empty();
		}
		return Optional.of(new FileReading(text, index, Passages.of(disclosure.get()), new SnapshotBuilder(library, index).read(disclosure.get()), problems));
	}

	private static Optional<Disclosure> disclosure(XtextResource resource) {
		List<Definition> definitions = resource.getContents().isEmpty() || !(resource.getContents().getFirst() instanceof Document document)
				? List.of() : document.getDefinitions();
		return definitions.size() == 1 && definitions.getFirst() instanceof Disclosure disclosure && disclosure.getForm() != null
				&& !disclosure.getForm().eIsProxy() ? Optional.of(disclosure) : Optional.empty();
	}

	String text() {
		return text;
	}

	DocumentSnapshot snapshot() {
		return document.snapshot();
	}

	/** Errors of the language, in text order. */
	List<Problem> problems() {
		return problems;
	}

	/**
	 * The file with another text.
	 *
	 * @param parser parses and links a text among the files of the workspace
	 * @return empty when it must be read anew
	 */
	Optional<FileReading> with(String changed, ScratchParser parser) {
		Edit edit = Edit.between(text, changed);
		OptionalInt step = passages.at(edit);
		if (step.isEmpty()) {
			return Optional.empty();
		}
		int end = passages.end(step.getAsInt()) + edit.growth();
		if (!endsLine(changed, passages.start(step.getAsInt()), end)) {
			return Optional.empty();
		}
		Passages.Excerpt excerpt = passages.excerpt(changed, step.getAsInt(), edit);
		return parser.read(excerpt.text(), excerpt.block(), resource -> disclosure(resource).flatMap(disclosure -> blocks(disclosure, passages.sections(step.getAsInt()).size()))
				.flatMap(blocks -> with(changed, edit, step.getAsInt(), blocks, passages.start(step.getAsInt()) - excerpt.block())));
	}

	// What follows must begin on a line of its own, lest it belongs to the last line of the block.
	private static boolean endsLine(String text, int start, int end) {
		int at = end;
		while (at > start && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
			at--;
		}
		return at > start && (text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r');
	}

	// The blocks inside as many sections as the edited one stands in, each with nothing else in it.
	private static Optional<List<Block>> blocks(Disclosure disclosure, int sections) {
		List<Block> blocks = disclosure.getBlocks();
		for (int i = 0; i < sections; i++) {
			if (blocks.size() != 1 || !(blocks.getFirst() instanceof Section section)) {
				return Optional.empty();
			}
			blocks = section.getBlocks();
		}
		return blocks.isEmpty() || blocks.stream().anyMatch(Section.class::isInstance) ? Optional.empty() : Optional.of(blocks);
	}

	private Optional<FileReading> with(String changed, Edit edit, int step, List<Block> blocks, int moved) {
		TextIndex now = index.with(changed, edit);
		int lines = now.lines() - index.lines();
		int from = passages.start(step);
		int to = passages.end(step);
		if (problems.stream().anyMatch(problem -> problem.offset() >= to && !isMovable(problem))) {
			return Optional.empty();
		}
		List<Problem> remaining = new ArrayList<>();
		for (Problem problem : problems) {
			if (problem.offset() < from) {
				remaining.add(problem);
			} else if (problem.offset() >= to) {
				remaining.add(new Problem(problem.severity(), problem.message(), problem.offset() + edit.growth(), problem.length(),
						problem.line() + lines, problem.col(), problem.code()));
			}
		}
		return document.with(step, blocks, now.moved(moved), lines, edit.growth()).map(reading -> new FileReading(changed, now,
				passages.with(step, blocks.stream().map(block -> Passages.offset(block) + moved).toList(), edit.growth()), reading, remaining));
	}

	// The sentences of other problems name lines.
	private static boolean isMovable(Problem problem) {
		return problem.code().equals(LinkingMessages.CODE) || problem.code().equals(LinkingMessages.ABSENT);
	}
}
