// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.gongkai.exchange.text.source.Folded;

/**
 * Finds the project or unit of an evaluation table that a text names. Texts leave out the code before a name, the year and
 * the remark behind it and its last word 项目. Where several tables have the name, or one has it in other words, the amounts
 * that the text prints say which is meant, or a short form of the unit in front of the name; a name that could still be two
 * is nobody's.
 */
public final class ProjectNames {

	/**
	 * A table that texts may speak of.
	 *
	 * @param key what the document calls it
	 * @param numbers the numbers printed in it, as printed
	 */
	public record Table(String key, Collection<String> numbers) {
	}

	private record Candidate(String key, String name, Set<String> numbers) {
	}

	private static final Pattern CODE = Pattern.compile("^[0-9A-Z]{6,}[-_]+");
	private static final Pattern YEAR = Pattern.compile("\\((?:(?:19|20)[0-9]{2}年?度?[、,至-]?)+\\)$");
	private static final Pattern REMARK = Pattern.compile("(?<=..)\\([^()]*\\)$");
	private static final String LAST_WORD = "项目";
	private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?");
	/** Printed too often to tell one table from another. */
	private static final Set<String> COMMON = Set.of("0", "5", "10", "20", "90", "100");
	/** A name in other words shares so much with the table's, and so many amounts must be the same. */
	private static final double ALIKE = 0.5;
	private static final int AMOUNTS = 2;
	/** A short form of a unit has so many characters. */
	private static final int SHORT_FORM = 2;
	/** A name that shares so much needs one amount only. */
	private static final double NEARLY_EQUAL = 0.8;

	private final List<Candidate> candidates;

	/** Knows the evaluation tables of a document. */
	public ProjectNames(Collection<Table> tables) {
		candidates = tables.stream().map(table -> new Candidate(table.key(), plain(table.key()), numbers(String.join("\t", table.numbers())))).toList();
	}

	/**
	 * The key of the table that a name means; empty when none or several do.
	 *
	 * @param sentence what the sentence prints
	 * @param paragraph what the paragraph prints, asked when the sentence does not tell
	 */
	public Optional<String> key(String name, String sentence, String paragraph) {
		if (candidates.isEmpty()) {
			return Optional.empty();
		}
		String plain = plain(name);
		String base = base(plain);
		List<Candidate> named = candidates.stream().filter(candidate -> base(candidate.name).equals(base)).toList();
		if (named.isEmpty()) {
			return ofUnit(plain).or(() -> alike(plain, numbers(sentence + "\t" + paragraph)));
		}
		return best(named, numbers(sentence), 1).or(() -> best(named, numbers(paragraph), 1)).or(() -> only(named.stream()
				.filter(candidate -> candidate.name.equals(plain)).toList())).or(() -> only(named));
	}

	/**
	 * The table whose name stands behind a short form of its unit. Such a form is made of characters of the unit's name in
	 * their order, and begins where that name begins to differ from those of the others.
	 */
	private Optional<String> ofUnit(String plain) {
		List<Candidate> several = candidates.stream().filter(candidate -> !unit(candidate).isEmpty() && plain.endsWith(base(candidate.name))
				&& plain.length() - base(candidate.name).length() >= SHORT_FORM).toList();
		int shared = several.stream().map(ProjectNames::unit).reduce((one, other) -> one.substring(0, shared(one, other))).map(String::length).orElse(0);
		Map<Integer, List<Candidate>> bySkipped = several.stream().collect(Collectors.groupingBy(
				candidate -> skipped(plain.substring(0, plain.length() - base(candidate.name).length()), unit(candidate).substring(shared))));
		bySkipped.remove(-1);
		return bySkipped.keySet().stream().min(Comparator.naturalOrder()).flatMap(least -> only(bySkipped.get(least)));
	}

	/** The unit that tells a table from others of its name; empty when there are no others. */
	private static String unit(Candidate candidate) {
		String behind = candidate.name.substring(Math.min(candidate.name.length(), base(candidate.name).length()));
		return behind.startsWith("(") && behind.endsWith(")") ? behind.substring(1, behind.length() - 1) : "";
	}

	private static int shared(String one, String other) {
		int at = 0;
		while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
			at++;
		}
		return at;
	}

	/** How many characters of a name stand before its short form; -1 when it is none. */
	private static int skipped(String form, String name) {
		int first = name.indexOf(form.charAt(0));
		int at = first;
		for (int i = 1; at >= 0 && i < form.length(); i++) {
			at = name.indexOf(form.charAt(i), at + 1);
		}
		return at < 0 ? -1 : first;
	}

	/** Whether a text prints an amount of a table that is not printed everywhere. */
	public boolean agrees(String key, String text) {
		return common(key, numbers(text)) > 0;
	}

	/** Whether a text prints several amounts and none of the table's. */
	public boolean contradicts(String key, String text) {
		Set<String> printed = numbers(text);
		return printed.size() >= AMOUNTS && common(key, printed) == 0;
	}

	private long common(String key, Set<String> printed) {
		return candidates.stream().filter(candidate -> candidate.key.equals(key)).mapToLong(candidate -> common(candidate, printed)).sum();
	}

	private static Optional<String> only(List<Candidate> candidates) {
		return candidates.size() == 1 ? Optional.of(candidates.getFirst().key) : Optional.empty();
	}

	/** The only candidate with the most amounts in common. */
	private static Optional<String> best(List<Candidate> candidates, Set<String> printed, int least) {
		long most = candidates.stream().mapToLong(candidate -> common(candidate, printed)).max().orElse(0);
		List<Candidate> best = candidates.stream().filter(candidate -> common(candidate, printed) == most).toList();
		return most >= least && best.size() == 1 ? Optional.of(best.getFirst().key) : Optional.empty();
	}

	private Optional<String> alike(String plain, Set<String> printed) {
		List<Candidate> near = candidates.stream().filter(candidate -> common(candidate, printed) >= AMOUNTS && alikeness(candidate.name, plain) >= ALIKE
				|| common(candidate, printed) > 0 && alikeness(candidate.name, plain) >= NEARLY_EQUAL).toList();
		return best(near, printed, 1);
	}

	private static long common(Candidate candidate, Set<String> printed) {
		return printed.stream().filter(candidate.numbers::contains).count();
	}

	/** Share of the pairs of neighbouring characters that two names have in common. */
	private static double alikeness(String one, String other) {
		List<String> left = pairs(one);
		List<String> right = new ArrayList<>(pairs(other));
		long shared = left.stream().filter(right::remove).count();
		return 2.0 * shared / Math.max(1, one.length() + other.length() - 2);
	}

	private static List<String> pairs(String name) {
		List<String> pairs = new ArrayList<>();
		for (int i = 0; i + 1 < name.length(); i++) {
			pairs.add(name.substring(i, i + 2));
		}
		return pairs;
	}

	private static Set<String> numbers(String text) {
		Set<String> numbers = new HashSet<>();
		Matcher number = NUMBER.matcher(Folded.string(text.replace('\t', ';')));
		while (number.find()) {
			String plain = number.group().replace(",", "");
			plain = plain.indexOf('.') < 0 ? plain : plain.replaceFirst("\\.?0+$", "");
			if (!COMMON.contains(plain)) {
				numbers.add(plain);
			}
		}
		return numbers;
	}

	private static String plain(String name) {
		String plain = CODE.matcher(Folded.string(name)).replaceFirst("").replace("\"", "").replaceFirst("[。.;,、]+$", "");
		plain = YEAR.matcher(plain).replaceFirst("");
		return plain.endsWith(LAST_WORD) && plain.length() > LAST_WORD.length() ? plain.substring(0, plain.length() - LAST_WORD.length()) : plain;
	}

	/** A name without the remarks behind it: who is in charge, which of several. */
	private static String base(String plain) {
		String base = plain;
		String shorter = REMARK.matcher(base).replaceFirst("");
		while (!shorter.equals(base)) {
			base = shorter;
			shorter = REMARK.matcher(base).replaceFirst("");
		}
		return plain(base);
	}
}
