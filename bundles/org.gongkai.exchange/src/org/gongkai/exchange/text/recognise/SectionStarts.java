// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.recognise;

import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.core.form.FormPart;
import org.gongkai.core.form.SectionForm;
import org.gongkai.exchange.text.prose.JoinedText;
import org.gongkai.exchange.text.recognise.PlanNode.Part;
import org.gongkai.exchange.text.source.Enumerator;
import org.gongkai.exchange.text.source.Folded;
import org.gongkai.exchange.text.source.SourceLine;

/**
 * Recognises lines that are headings of the form's sections, and parts the form does not know. A section begins once; one
 * that may be repeated as often as it likes, and those inside it once each time.
 */
final class SectionStarts {

	/**
	 * A heading on lines of its own.
	 *
	 * @param form section of the form; null for a part the form does not know
	 * @param heading the heading as printed
	 * @param lastLine index of its last line
	 */
	record Start(SectionForm form, JoinedText heading, int lastLine) {
	}

	private static final String ANNEX = "附件";
	/** A title as short as this is a heading only with an enumerator and inside its owner. */
	private static final int SHORT = 3;
	private static final Pattern YEAR_BEHIND = Pattern.compile("\\(?(?:19|20)[0-9]{2}年度?\\)?$");
	/** What numbers an annex, on a line above its title. */
	private static final Pattern LABEL = Pattern.compile("附(?:件|表|录)(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})?[:.、]?");

	private final FormTitles titles;
	private final Set<SectionForm> used = new HashSet<>();

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
		if (line.hasCells() || folded.length() > Headings.MAX_LENGTH) {
			return Optional.empty();
		}
		Optional<SectionForm> section = section(folded, open);
		if (section.isPresent()) {
			return section.map(form -> new Start(form, text(line), index));
		}
		Optional<Start> wrapped = wrapped(lines, index, open);
		if (wrapped.isEmpty() && used.isEmpty() && open.isEmpty()) {
			wrapped = CoverTitle.at(lines, index, titles);
		}
		if (wrapped.isPresent()) {
			return wrapped;
		}
		boolean part = isPart(folded) && folded.toString().indexOf('。') < 0 && !isKnown(folded);
		return part ? Optional.of(new Start(null, text(line), index)) : Optional.empty();
	}

	/** A section has begun. */
	void use(SectionForm section) {
		used.add(section);
		if (section.repeatable()) {
			forget(section.children());
		}
	}

	/** Whether a heading that is behind us comes again: at the head of a page. */
	boolean isRepeated(Folded folded) {
		return isPart(folded) && isKnown(folded);
	}

	/** Whether a section may begin inside one that is open. */
	boolean mayStartInside(SectionForm section, Deque<Part> open) {
		return !used.contains(section) && isInside(section, open);
	}

	private void forget(List<FormPart> parts) {
		for (FormPart part : parts) {
			if (part instanceof SectionForm section) {
				used.remove(section);
				forget(section.children());
			}
		}
	}

	private static boolean isPart(Folded folded) {
		return Enumerator.of(folded).filter(e -> e.kind() == Enumerator.Kind.PART).isPresent();
	}

	private boolean isKnown(Folded folded) {
		return !titles.sections(Headings.bare(folded)).isEmpty();
	}

	/** A heading that goes on in the next line, or that has its number on a line above it. */
	private Optional<Start> wrapped(List<SourceLine> lines, int index, Deque<Part> open) {
		SourceLine line = lines.get(index);
		boolean label = LABEL.matcher(line.folded()).matches();
		int next = index + 1;
		while (label && next < lines.size() && lines.get(next).isEmpty()) {
			next++;
		}
		if (next >= lines.size() || lines.get(next).isBlank() || lines.get(next).hasCells() || !label && Enumerator.of(line.folded()).isEmpty()) {
			return Optional.empty();
		}
		Folded below = lines.get(next).folded();
		Folded title = label ? below : Folded.of(line.text() + lines.get(next).text());
		if (title.length() > Headings.MAX_LENGTH || !label && Enumerator.of(below).isPresent()) {
			return Optional.empty();
		}
		int last = next;
		return section(title, open).map(form -> new Start(form, text(line).plus(text(lines.get(last))), last));
	}

	private Optional<SectionForm> section(Folded folded, Deque<Part> open) {
		String bare = Headings.bare(folded);
		List<SectionForm> found = titles.sections(bare);
		if (found.isEmpty()) {
			found = titles.sections(YEAR_BEHIND.matcher(bare).replaceFirst(""));
		}
		Matcher label = LABEL.matcher(bare);
		if (found.isEmpty() && label.lookingAt()) {
			found = titles.sections(bare.substring(label.end()));
		}
		boolean numbered = Enumerator.of(folded).isPresent();
		return found.stream().filter(section -> mayStart(section, bare, numbered, open))
				.max(Comparator.comparingInt(section -> isInside(section, open) ? 1 : 0));
	}

	private boolean mayStart(SectionForm section, String bare, boolean numbered, Deque<Part> open) {
		boolean inside = isInside(section, open);
		if (inside && (section.repeatable() || open.stream().anyMatch(part -> part.role().equals(ANNEX)))) {
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

	private static JoinedText text(SourceLine line) {
		return JoinedText.of(line.number(), 1, line.text());
	}
}
