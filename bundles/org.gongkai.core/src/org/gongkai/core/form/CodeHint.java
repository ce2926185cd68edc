// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.form;

import java.util.List;
import org.gongkai.core.form.SubjectTree.Entry;

/**
 * What can be said of a code that a year does not know.
 *
 * @param year the year whose catalog was asked
 * @param code code that the printed name has in that year; empty when the name is unknown or shared
 * @param name what the printed code is called in another year; empty when no year knows it
 * @param knownIn that other year; 0 when no year knows the code
 */
public record CodeHint(int year, String code, String name, int knownIn) {

	static CodeHint of(Library library, SubjectTree tree, String code, String printedName) {
		List<Entry> named = tree.named(printedName).stream().filter(entry -> entry.code().length() == code.length()).toList();
		String sameName = named.size() == 1 ? named.getFirst().code() : nearest(named, code);
		for (SubjectTree other : library.catalogs(tree.name()).reversed()) {
			Entry entry = other.entry(code).orElse(null);
			if (entry != null) {
				List<Entry> renamed = tree.named(entry.name()).stream().filter(e -> e.code().length() == code.length()).toList();
				return new CodeHint(tree.year(), sameName.isEmpty() && renamed.size() == 1 ? renamed.getFirst().code() : sameName,
						entry.name(), other.year());
			}
		}
		return new CodeHint(tree.year(), sameName, "", 0);
	}

	// Names such as 行政运行 occur under many parents; the one under the printed parent is meant.
	private static String nearest(List<Entry> named, String code) {
		if (code.length() < 3) {
			return "";
		}
		List<Entry> under = named.stream().filter(entry -> entry.code().startsWith(code.substring(0, code.length() - 2))).toList();
		return under.size() == 1 ? under.getFirst().code() : "";
	}
}
