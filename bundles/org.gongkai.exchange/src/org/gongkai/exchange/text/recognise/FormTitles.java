// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.recognise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gongkai.core.form.FormIndex;
import org.gongkai.core.form.SectionForm;
import org.gongkai.core.form.TableLayout;
import org.gongkai.exchange.text.source.Folded;

/** The titles that a form prescribes for its sections and tables, ready to match. */
public final class FormTitles {

	private final FormIndex form;
	private final Map<SectionForm, List<TitlePattern>> sections = new LinkedHashMap<>();
	private final Map<TableLayout, List<TitlePattern>> tables = new LinkedHashMap<>();
	private final Map<String, TableLayout> numbers = new LinkedHashMap<>();

	/** Collects the titles of a form. */
	public FormTitles(FormIndex form) {
		this.form = form;
		form.sections().forEach(section -> sections.put(section, patterns(section.title(), section.aliases())));
		form.tables().forEach(table -> {
			tables.put(table, patterns(table.title(), table.aliases()));
			if (!table.number().isEmpty()) {
				numbers.putIfAbsent(plainNumber(Folded.of(table.number())), table);
			}
		});
	}

	/** The form. */
	public FormIndex form() {
		return form;
	}

	/** Sections whose title a folded text is, in prescribed order. */
	public List<SectionForm> sections(CharSequence bare) {
		return sections.keySet().stream().filter(section -> sections.get(section).stream().anyMatch(t -> t.matches(bare))).toList();
	}

	/** Length of the title of a section at the start of a folded text; -1 when the text does not begin with it. */
	public int lengthAtStart(SectionForm section, CharSequence bare) {
		return sections.get(section).stream().mapToInt(title -> title.lengthAtStart(bare)).max().orElse(-1);
	}

	/** The table whose title a folded text is. */
	public Optional<TableLayout> table(CharSequence bare) {
		return tables.keySet().stream().filter(table -> tables.get(table).stream().anyMatch(t -> t.matches(bare))).findFirst();
	}

	/** The table whose official number a folded text is. */
	public Optional<TableLayout> numbered(CharSequence folded) {
		return Optional.ofNullable(numbers.get(plainNumber(folded)));
	}

	/** Number of sections and tables whose title occurs as a line of its own. */
	int countIn(List<Folded> lines) {
		List<String> bare = lines.stream().filter(line -> line.length() <= Headings.MAX_LENGTH).map(Headings::bareEntry).toList();
		List<List<TitlePattern>> all = new ArrayList<>(sections.values());
		all.addAll(tables.values());
		return (int) all.stream().filter(patterns -> patterns.stream().anyMatch(title -> bare.stream().anyMatch(title::matches))).count();
	}

	/** Number of sections that may not be left out, and of tables. */
	int mandatory() {
		return (int) sections.keySet().stream().filter(section -> !section.optional()).count() + tables.size();
	}

	/** A printed table number without leading zeros, so that 公开1表 is 公开01表. */
	private static String plainNumber(CharSequence folded) {
		return folded.toString().replaceAll("(?<![0-9])0+(?=[0-9])", "");
	}

	private static List<TitlePattern> patterns(String title, List<String> aliases) {
		List<TitlePattern> patterns = new ArrayList<>();
		patterns.add(TitlePattern.of(title));
		aliases.forEach(alias -> patterns.add(TitlePattern.of(alias)));
		return patterns;
	}
}
