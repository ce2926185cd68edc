// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.recognise;

import java.util.List;
import java.util.stream.Collectors;

import org.gongkai.core.form.FormIndex;
import org.gongkai.core.text.Message;

/**
 * How much of a form is in a source.
 *
 * @param form the form
 * @param wordings recognition wordings that were found
 * @param titles prescribed titles that were found
 * @param prescribed titles that may not be missing; without those of the tables when none of them is there
 * @param tables how many of its tables were found by their titles
 * @param fit share, in percent, of the headings that any form knows which this form knows; rare ones count more
 * @param kind whether the source is of its kind, or does not say
 * @param year whether the form is for the year of the source, or the source does not say
 */
public record FormCandidate(FormIndex form, List<String> wordings, int titles, int prescribed, int tables, int fit, boolean kind, boolean year) {

	/** Share of the titles, in percent, that makes up for missing recognition wordings. */
	private static final int ENOUGH_TITLES = 75;
	/** With so many tables of a form a source can be read with it, although it follows another. */
	private static final int NEAR = 3;
	/** So many wordings are named as the reason. */
	private static final int NAMED = 3;

	/** Copies the list. */
	public FormCandidate {
		wordings = List.copyOf(wordings);
	}

	/**
	 * Whether it is enough to be this form.
	 *
	 * @param general how well the titles of a form fit that is no place's own
	 */
	boolean isEnough(int general) {
		return possible() && hasEnough(general);
	}

	/** Whether a source that follows no form can be read with this one as far as it goes. */
	boolean isNear(int general) {
		return kind && (tables >= NEAR || hasEnough(general));
	}

	// A few wordings may be those of the whole country: with them it must fit as well as what the whole country prints.
	private boolean hasEnough(int general) {
		return 2 * wordings.size() > form.recognition().size() || !wordings.isEmpty() && titlePercent() >= ENOUGH_TITLES && titleLikeness() >= general;
	}

	/** Whether it is no place's own. */
	boolean isGeneral() {
		return form.recognition().isEmpty();
	}

	/** Whether kind and year of the source fit the form. */
	boolean possible() {
		return kind && year;
	}

	/** The better the form fits the higher; forms of another kind or year come last. */
	int score() {
		return possible() ? likeness() + 1000 : likeness();
	}

	/** The better the form fits the higher, whatever the year. */
	int likeness() {
		return titleLikeness() + 100 * wordings.size() / Math.max(1, form.recognition().size());
	}

	/**
	 * How near a form is that a source does not follow, the higher the nearer. A few of its recognition wordings say nothing then: others use them too,
	 * and a form of a place is not taken where a general one has the same titles.
	 */
	int nearness(int general) {
		return hasEnough(general) ? likeness() : titleLikeness();
	}

	/** How well the titles fit, the higher the better. */
	int titleLikeness() {
		return 2 * titlePercent() * fit / Math.max(1, titlePercent() + fit);
	}

	private int titlePercent() {
		return Math.min(100, titles * 100 / Math.max(1, prescribed));
	}

	/** The evidence, for people. */
	public Message evidence() {
		String found = wordings.stream().limit(NAMED).map(wording -> "“" + wording.replaceAll("\\{[^{}]*\\}", "…") + "”").collect(Collectors.joining("、"));
		return Message.of("识别字样 {0}/{1}{4}，规定的标题 {2}/{3}", "recognition wordings {0}/{1}{5}, prescribed titles {2}/{3}", wordings.size(),
				form.recognition().size(), Math.min(titles, prescribed), prescribed, found.isEmpty() ? "" : "：" + found, found.isEmpty() ? "" : ": " + found);
	}
}
