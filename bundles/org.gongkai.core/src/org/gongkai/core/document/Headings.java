// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.core.form.TableLayout;
import org.gongkai.core.form.TableLayout.Column;
import org.gongkai.core.form.TableLayout.Panel;
import org.gongkai.core.form.Wording;

/** Tells the printed headings of a table, which an import keeps as rows, from its data. */
final class Headings {

	private static final Set<String> ANYWHERE = Set.of("栏次", "项目", "科目");

	/** A year in front of a heading and a unit behind it, which documents add as they like. */
	private static final Pattern AROUND = Pattern.compile("^(?:(?:19|20)[0-9]{2}年度?|本年度?)|[(（](?:单位[:：])?(?:亿元|万元|千元|元)[)）]$");

	private final List<Set<String>> byColumn = new ArrayList<>();
	private final Set<String> words = new HashSet<>(ANYWHERE);

	void read(TableLayout layout) {
		for (Panel panel : layout.panels()) {
			for (Column column : panel.columns()) {
				Set<String> keys = new HashSet<>(ANYWHERE);
				for (String part : column.path().split("/")) {
					keys.add(Wording.key(part));
				}
				keys.add(Wording.key(column.name()));
				column.aliases().forEach(alias -> keys.add(Wording.key(alias)));
				if (!panel.title().isEmpty()) {
					keys.add(Wording.key(panel.title()));
				}
				words.addAll(keys);
				keys.add(column.ordinal());
				byColumn.add(keys);
			}
		}
	}

	/**
	 * Whether a row means nothing: all its cells are blank, or each is a heading or the number of its own column, or all
	 * are headings of some columns, as when headings are merged over several of them. What stands beyond the columns of the
	 * form belongs to columns of the document's own and tells nothing.
	 */
	boolean isHeading(List<String> texts) {
		int filled = 0;
		boolean own = true;
		boolean some = true;
		for (int i = 0; i < Math.min(texts.size(), byColumn.size()) && (own || some); i++) {
			String key = Wording.key(texts.get(i));
			if (!key.isEmpty()) {
				filled++;
				own &= holds(byColumn.get(i), key);
				some &= holds(words, key);
			}
		}
		// A single word such as 合计 may be a total without amounts.
		return filled == 0 || (own || some) && filled > 1;
	}

	private static boolean holds(Set<String> headings, String key) {
		return headings.contains(key) || headings.contains(AROUND.matcher(key).replaceAll(""));
	}
}
