// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.gongkai.core.document.Content;
import org.gongkai.core.document.Header;
import org.gongkai.core.form.FigureForm;
import org.gongkai.core.form.FormPart;
import org.gongkai.core.form.SectionForm;
import org.gongkai.core.form.Wording;
import org.gongkai.core.text.Message;

/**
 * A figure stands in the section that the form gives it, and its caption names the number, the content and the kind of chart
 * that the form prescribes.
 */
public final class FigureCheck implements Check {

	private static final String KINDS = "(?:堆积柱状|柱状|柱形|饼状|饼形|饼|环形|圆环|条形|折线|面积|雷达)图";
	// Number, content and kind, in half-width forms without spaces: (图1:收入决算结构图)(饼状图).
	private static final Pattern CAPTION = Pattern.compile("\\(?(图(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3}))?[:.、]?(.*?)(" + KINDS + ")?\\)?(?:\\(([^()]*图)\\))?");
	private static final Pattern KIND = Pattern.compile(KINDS);
	private static final Map<String, String> EQUAL = Map.of("柱形图", "柱状图", "饼图", "饼状图", "饼形图", "饼状图", "圆环图", "环形图");

	@Override
	public String id() {
		return "figure";
	}

	@Override
	public String family() {
		return "结构";
	}

	@Override
	public List<Finding> run(CheckContext context) {
		List<Finding> findings = new ArrayList<>();
		Map<String, SectionForm> homes = new HashMap<>();
		context.document().meaning().ifPresent(meaning -> homes(meaning.form().parts(), homes));
		Set<String> printed = new HashSet<>();
		sections(context.document().content(), printed);
		collect(context.document().content(), List.of(), homes, printed, context.document().header(), findings);
		return findings;
	}

	/** The section that a form gives each of its figures, by the name of the figure; and each of its sections. */
	private static void homes(List<FormPart> parts, Map<String, SectionForm> homes) {
		for (FormPart part : parts) {
			if (part instanceof SectionForm section) {
				section.children().forEach(child -> homes.put(child.id(), section));
				homes(section.children(), homes);
			}
		}
	}

	private static void sections(List<Content> content, Set<String> names) {
		for (Content piece : content) {
			if (piece instanceof Content.Section section) {
				names.add(section.name());
				sections(section.children(), names);
			}
		}
	}

	private void collect(List<Content> content, List<Content.Section> around, Map<String, SectionForm> homes, Set<String> printed, Header header,
			List<Finding> findings) {
		for (Content piece : content) {
			if (piece instanceof Content.Section section) {
				List<Content.Section> inside = new ArrayList<>(around);
				inside.add(section);
				collect(section.children(), inside, homes, printed, header, findings);
			} else if (piece instanceof Content.Figure figure && figure.form() != null) {
				place(figure, around, homes, printed, header, findings);
				check(figure, header, findings);
			}
		}
	}

	// Deeper inside its section it is in its place; and where the heading of its section is not printed, in what that section belongs to.
	private void place(Content.Figure figure, List<Content.Section> around, Map<String, SectionForm> homes, Set<String> printed, Header header,
			List<Finding> findings) {
		SectionForm home = homes.get(figure.form().id());
		if (home == null || around.isEmpty()) {
			return;
		}
		SectionForm nearest = home;
		while (nearest != null && !printed.contains(nearest.name())) {
			nearest = homes.get(nearest.id());
		}
		String wanted = nearest == null ? "" : nearest.name();
		if (nearest == null || around.stream().anyMatch(section -> section.name().equals(wanted))) {
			return;
		}
		String title = home.title(header.year(), header.entity());
		findings.add(wrong("figure-place", figure, Message.of("{0}应放在“{1}”里，而文件把它放在“{2}”里。请把图移过去。",
				"{0} belongs in “{1}”, but stands in “{2}”. Move it there.", called(figure), title, around.getLast().title()), title,
				around.getLast().title()));
	}

	private static String called(Content.Figure figure) {
		return figure.form().number().isEmpty() ? figure.title() : figure.form().number();
	}

	private void check(Content.Figure figure, Header header, List<Finding> findings) {
		FigureForm form = figure.form();
		Matcher caption = CAPTION.matcher(Wording.key(figure.title()));
		if (!caption.matches()) {
			return;
		}
		String number = caption.group(1);
		if (number != null && !form.number().isEmpty() && !arabic(number).equals(Wording.key(form.number()))) {
			findings.add(wrong("figure-number", figure, Message.of("这张图应编为“{0}”，而图题写作“{1}”。请改正编号。",
					"This figure is numbered “{0}”, but its caption says “{1}”. Correct the number.", form.number(), number), form.number(), number));
		}
		String kind = caption.group(4) != null ? caption.group(4) : caption.group(3) == null ? "" : caption.group(3);
		if (KIND.matcher(kind).matches() && !form.chart().isEmpty() && !usual(kind).equals(usual(form.chart()))) {
			findings.add(wrong("figure-kind", figure, Message.of("{0}应为{1}，而图题写作“{2}”。请改正图题，或改用规定的图。",
					"{0} must be a {1}, but its caption says “{2}”. Correct the caption, or draw the prescribed kind.", form.number(), form.chart(), kind),
					form.chart(), kind));
		}
		// What stands in the last brackets may belong to the title: “…支出结构（按功能分类图）”.
		String title = picture(caption.group(2) + (kind.isEmpty() || KIND.matcher(kind).matches() ? "" : "(" + kind + ")"));
		boolean known = Stream.concat(Stream.of(form.title()), form.aliases().stream()).map(words -> picture(Wording.key(filled(words, header))))
				.anyMatch(title::equals);
		if (!known && !title.isEmpty()) {
			findings.add(wrong("figure-title", figure, Message.of("{0}应画“{1}”，而图题写作“{2}”。请改正图题，或换成规定的内容。",
					"{0} must show “{1}”, but its caption says “{2}”. Correct the caption, or draw the prescribed content.", form.number(),
					filled(form.title(), header), figure.title()), filled(form.title(), header), figure.title())
					.withFixes(List.of(Reworded.title(figure.place(), figure.title(), caption.group(2), Wording.bare(filled(form.title(), header))))));
		}
	}

	private Finding wrong(String rule, Content.Figure figure, Message message, String expected, String actual) {
		return new Finding(rule, Severity.SHOULD, family(), Verdict.CONTRADICTION, message, expected, actual, "", "", "", "", true, null,
				List.of(figure.place()), List.of());
	}

	private static String filled(String title, Header header) {
		return title.replace("{年度}", String.valueOf(header.year())).replace("{上年}", String.valueOf(header.year() - 1)).replace("{部门}", header.entity());
	}

	// With or without 图 at its end it is the same content.
	private static String picture(String title) {
		return title.endsWith("图") ? title.substring(0, title.length() - 1) : title;
	}

	private static String usual(String kind) {
		return EQUAL.getOrDefault(kind, kind);
	}

	// 图十二 is 图12.
	private static String arabic(String number) {
		String digits = number.substring(1);
		if (Character.isDigit(digits.charAt(0))) {
			return "图" + Integer.parseInt(digits);
		}
		int value = 0;
		int last = 0;
		for (char c : digits.toCharArray()) {
			int digit = "一二三四五六七八九".indexOf(c) + 1;
			value += c == '十' ? Math.max(1, last) * 10 - last : digit;
			last = digit;
		}
		return "图" + value;
	}
}
