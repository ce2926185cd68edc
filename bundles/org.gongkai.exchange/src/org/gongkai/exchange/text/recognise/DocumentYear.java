// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.recognise;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.exchange.text.prose.ParagraphJoiner;
import org.gongkai.exchange.text.source.Folded;

/**
 * Finds the year a source is about: the one most often named where the document names itself, in headings before
 * sentences; without such a place the year most often named at all. A single heading of another year does not decide.
 */
final class DocumentYear {

	private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})年(?!初|末)");
	private static final Pattern OWN = Pattern.compile("((?:19|20)[0-9]{2})年度?.{0,40}?(?:决算|预算)");
	private static final Pattern ALONE = Pattern.compile("\\(?((?:19|20)[0-9]{2})年度?\\)?");
	/** A year in Chinese digits: 二〇二三年度. */
	private static final Pattern HAN = Pattern.compile("([一二])([〇○零0九])([〇○零0一二三四五六七八九])([〇○零0一二三四五六七八九])年(?=度|.{0,40}?(?:决算|预算))");
	private static final String DIGITS = "零一二三四五六七八九";
	private static final int HEADING = 3;

	private DocumentYear() {
	}

	/** The year; 0 when the source names none. */
	static int of(List<Folded> lines) {
		Map<Integer, Integer> own = new TreeMap<>();
		Map<Integer, Integer> any = new TreeMap<>();
		for (Folded line : lines) {
			String text = arabic(line.toString());
			boolean heading = text.length() <= Headings.MAX_LENGTH && !ParagraphJoiner.endsSentence(text);
			count(OWN.matcher(text), heading ? HEADING : 1, own);
			Matcher alone = ALONE.matcher(text);
			if (alone.matches()) {
				own.merge(Integer.parseInt(alone.group(1)), HEADING, Integer::sum);
			}
			count(YEAR.matcher(text), 1, any);
		}
		return most(own.isEmpty() ? any : own);
	}

	private static void count(Matcher year, int weight, Map<Integer, Integer> counts) {
		while (year.find()) {
			counts.merge(Integer.parseInt(year.group(1)), weight, Integer::sum);
		}
	}

	private static String arabic(String text) {
		return text.indexOf('年') < 0 ? text : HAN.matcher(text).replaceAll(year -> {
			StringBuilder digits = new StringBuilder();
			for (int i = 1; i <= year.groupCount(); i++) {
				digits.append(Math.max(0, DIGITS.indexOf(year.group(i))));
			}
			return digits.append('年').toString();
		});
	}

	private static int most(Map<Integer, Integer> counts) {
		return counts.entrySet().stream().max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
				.map(Map.Entry::getKey).orElse(0);
	}
}
