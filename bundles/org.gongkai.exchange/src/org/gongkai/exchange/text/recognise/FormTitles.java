// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.recognise;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.gongkai.core.form.EvaluationLayout;
import org.gongkai.core.form.FigureForm;
import org.gongkai.core.form.FormIndex;
import org.gongkai.core.form.SectionForm;
import org.gongkai.core.form.TableLayout;
import org.gongkai.exchange.text.source.Folded;

/** The titles that a form prescribes for its sections and tables, ready to match. */
public final class FormTitles {

	private static final Pattern LEADING_ZEROS = Pattern.compile("(?<![0-9])0+(?=[0-9])");
	/** What numbers a table in front of its title: 附件1：, 附表1, 表一, 公开01表. */
	private static final Pattern LABEL = Pattern.compile("^(?:附(?:件|表|录)|表|公开)(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:-[0-9]{1,2})?表?[:.、-]?");
	/** What such a label begins with. */
	private static final String LABELS = "附表公";
	/** The same behind it, and that the table goes on. */
	private static final Pattern BEHIND = Pattern.compile("(?:\\((?:公开|附)?表?[0-9]{0,2}表?|\\(续表?[0-9]{0,2})\\)$|公开[0-9]{1,2}表$");
	/** Whose table it is, and of which year. */
	private static final Pattern OWNER = Pattern.compile("^.{0,40}?(?:19|20)[0-9]{2}年度?(?:部门|单位|本级)?|^(?:部门|单位|本级)");
	private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|[\"{}]");
	/** One of so many neighbouring characters must be the same. */
	private static final int LIKE = 2;
	private final FormIndex form;
	private final TitleIndex<SectionForm> sections = new TitleIndex<>();
	private final TitleIndex<TableLayout> tables = new TitleIndex<>();
	private final TitleIndex<EvaluationLayout> evaluations = new TitleIndex<>();
	private final TitleIndex<FigureForm> figures = new TitleIndex<>();
	private final Map<String, TableLayout> numbers = new LinkedHashMap<>();

	/** Collects the titles of a form. */
	public FormTitles(FormIndex form) {
		this.form = form;
		form.sections().forEach(section -> sections.add(section, section.title(), section.aliases()));
		form.evaluations().forEach(table -> evaluations.add(table, table.title(), table.aliases()));
		form.figures().forEach(figure -> figures.add(figure, figure.title(), figure.aliases()));
		form.tables().forEach(table -> {
			tables.add(table, table.title(), table.aliases());
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
		return sections.matching(bare);
	}

	/** Length of the title of a section at the start of a folded text; -1 when the text does not begin with it. */
	public int lengthAtStart(SectionForm section, CharSequence bare) {
		return sections.lengthAtStart(section, bare);
	}

	/** The same for titles without slots alone: what they match is certain even when nothing ends it. */
	int literalLengthAtStart(SectionForm section, CharSequence bare) {
		return sections.literalLengthAtStart(section, bare);
	}

	/** The table whose title a folded text is, alone or with what numbers the table, the year and the department. */
	public Optional<TableLayout> table(CharSequence bare) {
		Optional<TableLayout> plain = tables.first(bare);
		if (plain.isPresent() || bare.isEmpty() || bare.charAt(bare.length() - 1) != '表' && bare.charAt(bare.length() - 1) != ')' && LABELS.indexOf(bare.charAt(0)) < 0) {
			return plain;
		}
		String title = BEHIND.matcher(LABEL.matcher(bare).replaceFirst("")).replaceFirst("");
		return tables.first(title).or(() -> {
			Matcher owner = OWNER.matcher(title);
			return owner.lookingAt() ? tables.first(title.substring(owner.end())) : Optional.empty();
		});
	}

	/** Whether a folded text may be the title of a table printed a little differently: most of its neighbouring characters are the same. */
	boolean isLike(TableLayout table, CharSequence bare) {
		return isLike(table.title(), table.aliases(), bare);
	}

	/** Performance tables whose title, printed a little differently, a folded text may be. */
	List<EvaluationLayout> evaluationsLike(CharSequence bare) {
		return form.evaluations().stream().filter(layout -> isLike(layout.title(), layout.aliases(), bare)).toList();
	}

	private static boolean isLike(String official, List<String> aliases, CharSequence bare) {
		Set<String> own = pairs(BRACKETS.matcher(bare).replaceAll(""));
		return Stream.concat(Stream.of(official), aliases.stream()).map(title -> pairs(BRACKETS.matcher(Folded.of(title)).replaceAll(""))).anyMatch(title -> {
			long common = own.stream().filter(title::contains).count();
			return 2 * common * LIKE >= own.size() + title.size();
		});
	}

	private static Set<String> pairs(String text) {
		return IntStream.range(0, Math.max(0, text.length() - 1)).mapToObj(i -> text.substring(i, i + 2)).collect(Collectors.toSet());
	}

	/** The performance tables whose title a folded text is, in prescribed order. */
	public List<EvaluationLayout> evaluations(CharSequence bare) {
		return evaluations.matching(bare);
	}

	/** The figure whose caption a folded text is, without number and kind. */
	public Optional<FigureForm> figure(CharSequence bare) {
		return figures.first(bare);
	}

	/** The figure of an official number. */
	public Optional<FigureForm> figureNumbered(CharSequence folded) {
		String plain = plainNumber(folded);
		return form.figures().stream().filter(figure -> plainNumber(Folded.of(figure.number())).equals(plain)).findFirst();
	}

	/** The table whose official number a folded text is. */
	public Optional<TableLayout> numbered(CharSequence folded) {
		return Optional.ofNullable(numbers.get(plainNumber(folded)));
	}

	/** Whether a heading is the title of something the form prescribes. */
	boolean knows(String heading) {
		return !sections.matching(heading).isEmpty() || tables.first(heading).isPresent() || !evaluations.matching(heading).isEmpty();
	}

	/** Number of prescribed sections, tables and performance tables whose title is among some headings. */
	int countIn(Collection<String> headings) {
		return sections.countIn(headings) + tables.countIn(headings) + evaluations.countIn(headings);
	}

	/** Number of prescribed tables whose title is among some headings. */
	int tablesIn(Collection<String> headings) {
		return (int) headings.stream().map(this::table).flatMap(Optional::stream).map(TableLayout::name).distinct().count();
	}

	/** Number of sections that may not be left out, and of tables; these do not count when a document has none of them. */
	int mandatory(Collection<String> headings) {
		int mandatory = (int) form.sections().stream().filter(section -> !section.optional()).count();
		return mandatory + (tables.countIn(headings) > 0 ? tables.size() : 0);
	}

	/** A printed table number without leading zeros, so that 公开1表 is 公开01表. */
	private static String plainNumber(CharSequence folded) {
		return LEADING_ZEROS.matcher(folded).replaceAll("");
	}
}
