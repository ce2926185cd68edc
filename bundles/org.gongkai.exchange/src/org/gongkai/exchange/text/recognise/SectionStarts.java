// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.recognise;

import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.gongkai.core.form.SectionForm;
import org.gongkai.exchange.text.prose.JoinedText;
import org.gongkai.exchange.text.recognise.PlanNode.Part;
import org.gongkai.exchange.text.source.Enumerator;
import org.gongkai.exchange.text.source.Folded;
import org.gongkai.exchange.text.source.SourceLine;

/** Recognises lines that are headings of the form's sections, each section once; and parts the form does not know. */
final class SectionStarts {

	/**
	 * A heading.
	 *
	 * @param form section of the form; null for a part the form does not know
	 * @param heading the heading as printed
	 * @param rest text that follows on the same line; empty for none
	 * @param lastLine index of its last line
	 */
	record Start(SectionForm form, JoinedText heading, JoinedText rest, int lastLine) {
	}

	private static final String ANNEX = "附件";
	/** A title as short as this is a heading only with an enumerator and inside its owner. */
	private static final int SHORT = 3;
	private static final Pattern YEAR_BEHIND = Pattern.compile("\\(?(?:19|20)[0-9]{2}年度?\\)?$");

	private final FormTitles titles;
	private final Set<SectionForm> used = Collections.newSetFromMap(new IdentityHashMap<>());

	SectionStarts(FormTitles titles) {
		this.titles = titles;
	}

	/**
	 * The heading at a line.
	 *
	 * @param open the sections that are open, the innermost first
	 */
	Optional<Start> at(List<SourceLine> lines, int index, Deque<Part> open) {
		SourceLine line = lines.get(index);
		Folded folded = line.folded();
		if (line.hasCells()) {
			return Optional.empty();
		}
		if (folded.length() <= Headings.MAX_LENGTH) {
			Optional<SectionForm> section = section(folded, open);
			if (section.isPresent()) {
				return found(section.get(), JoinedText.of(line.number(), 1, line.text()), index);
			}
			Optional<Start> wrapped = wrapped(lines, index, open);
			if (wrapped.isPresent()) {
				return wrapped;
			}
			if (Enumerator.of(folded).filter(e -> e.kind() == Enumerator.Kind.PART).isPresent() && folded.toString().indexOf('。') < 0) {
				return Optional.of(new Start(null, JoinedText.of(line.number(), 1, line.text()), nothing(line), index));
			}
		}
		return inline(line, folded, open, index);
	}

	private Optional<Start> found(SectionForm section, JoinedText heading, int lastLine) {
		used.add(section);
		return Optional.of(new Start(section, heading, new JoinedText("", heading.pieces()), lastLine));
	}

	/** A heading that goes on in the next line. */
	private Optional<Start> wrapped(List<SourceLine> lines, int index, Deque<Part> open) {
		if (index + 1 >= lines.size() || lines.get(index + 1).isBlank() || lines.get(index + 1).hasCells()
				|| Enumerator.of(lines.get(index).folded()).isEmpty()) {
			return Optional.empty();
		}
		SourceLine next = lines.get(index + 1);
		Folded both = Folded.of(lines.get(index).text() + next.text());
		if (both.length() > Headings.MAX_LENGTH || Enumerator.of(next.folded()).isPresent()) {
			return Optional.empty();
		}
		Optional<SectionForm> section = section(both, open);
		return section.flatMap(form -> found(form, JoinedText.of(lines.get(index).number(), 1, lines.get(index).text())
				.plus(JoinedText.of(next.number(), 1, next.text())), index + 1));
	}

	/** A heading with text behind it on its line. */
	private Optional<Start> inline(SourceLine line, Folded folded, Deque<Part> open, int index) {
		Optional<Enumerator> enumerator = Enumerator.of(folded);
		if (enumerator.isEmpty()) {
			return Optional.empty();
		}
		String bare = Enumerator.without(folded);
		for (SectionForm section : titles.form().sections()) {
			int length = titles.lengthAtStart(section, bare);
			if (length > SHORT && length < bare.length() && "。:".indexOf(bare.charAt(length)) >= 0 && isInside(section, open)
					&& !used.contains(section)) {
				int end = folded.originEnd(enumerator.get().length() + length + 1);
				JoinedText whole = JoinedText.of(line.number(), 1, line.text());
				int indent = whole.pieces().getFirst().column() - 1;
				JoinedText heading = JoinedText.of(line.number(), 1, line.text().substring(0, end));
				used.add(section);
				return Optional.of(new Start(section, heading, whole.from(Math.max(0, end - indent)), index));
			}
		}
		return Optional.empty();
	}

	private Optional<SectionForm> section(Folded folded, Deque<Part> open) {
		String bare = Headings.bare(folded);
		List<SectionForm> found = titles.sections(bare);
		if (found.isEmpty()) {
			found = titles.sections(YEAR_BEHIND.matcher(bare).replaceFirst(""));
		}
		boolean numbered = Enumerator.of(folded).isPresent();
		return found.stream().filter(section -> mayStart(section, bare, numbered, open))
				.max(Comparator.comparingInt(section -> isInside(section, open) ? 1 : 0));
	}

	private boolean mayStart(SectionForm section, String bare, boolean numbered, Deque<Part> open) {
		boolean inside = isInside(section, open);
		if (inside && open.stream().anyMatch(part -> part.role().equals(ANNEX))) {
			return true;
		}
		if (used.contains(section)) {
			return false;
		}
		String owner = titles.form().ownerOf(section);
		if (bare.length() <= SHORT && !owner.isEmpty()) {
			return inside && numbered;
		}
		return inside || owner.isEmpty() || used.stream().noneMatch(known -> known.name().equals(owner));
	}

	private boolean isInside(SectionForm section, Deque<Part> open) {
		String owner = titles.form().ownerOf(section);
		return !owner.isEmpty() && open.stream().anyMatch(part -> part.form() != null && part.form().name().equals(owner));
	}

	private static JoinedText nothing(SourceLine line) {
		return new JoinedText("", List.of(new JoinedText.Piece(0, line.number(), 1, 0)));
	}
}
