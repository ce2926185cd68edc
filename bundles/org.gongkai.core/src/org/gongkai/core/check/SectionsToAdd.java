// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.List;
import java.util.Optional;
import org.gongkai.core.document.Content;
import org.gongkai.core.document.Header;
import org.gongkai.core.fact.Place;
import org.gongkai.core.form.FormPart;
import org.gongkai.core.form.SectionForm;
import org.gongkai.core.text.Message;

/**
 * Adds a section that is missing before the one that the form prescribes behind it, with the statement that there is nothing
 * of the kind. Only a reader can say more, so the fix says what it writes.
 */
record SectionsToAdd(List<Content> content, Header header) {

	private static final String NOTHING = "本年度没有此项内容。";

	/** The fix for a missing section; none where no prescribed section stands behind it, or tables belong into it. */
	Fix[] before(List<FormPart> parts, SectionForm missing) {
		Optional<Content.Section> next = parts.subList(parts.indexOf(missing) + 1, parts.size()).stream().filter(SectionForm.class::isInstance)
				.flatMap(part -> find(content, ((SectionForm) part).name()).stream()).findFirst();
		if (next.isEmpty() || !isText(missing)) {
			return new Fix[0];
		}
		Place place = next.get().place();
		int column = place.col() - 1 - next.get().lead();
		String indent = " ".repeat(Math.max(0, column));
		String title = missing.title(header.year(), header.entity());
		return new Fix[] { new Fix(Message.of("补上“{0}”，写明“{1}”（确有内容的请改写）", "Add “{0}”, saying “{1}” (write what there is, if anything)", title, NOTHING),
				List.of(new Fix.Edit(place.file(), place.offset() - next.get().lead(), 0, section(missing, indent) + indent))) };
	}

	private static Optional<Content.Section> find(List<Content> content, String name) {
		for (Content piece : content) {
			if (piece instanceof Content.Section section) {
				Optional<Content.Section> found = section.name().equals(name) ? Optional.of(section) : find(section.children(), name);
				if (found.isPresent()) {
					return found;
				}
			}
		}
		return Optional.empty();
	}

	private static boolean isText(SectionForm section) {
		return section.role().isEmpty() && section.children().stream().allMatch(child -> child instanceof SectionForm inner && (inner.optional() || isText(inner)));
	}

	private static String section(SectionForm section, String indent) {
		StringBuilder text = new StringBuilder(section.keyword() + " " + section.name() + " {\n");
		List<SectionForm> inside = section.children().stream().map(SectionForm.class::cast).filter(child -> !child.optional()).toList();
		inside.forEach(child -> text.append(indent).append("    ").append(section(child, indent + "    ")));
		if (inside.isEmpty()) {
			text.append(indent).append("    > ").append(NOTHING).append('\n');
		}
		return text.append(indent).append("}\n").toString();
	}
}
