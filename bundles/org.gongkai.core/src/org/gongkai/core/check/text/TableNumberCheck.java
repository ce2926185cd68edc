// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.core.check.CheckContext;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Fix;
import org.gongkai.core.check.Severity;
import org.gongkai.core.check.WordCheck;
import org.gongkai.core.document.Content;
import org.gongkai.core.fact.Place;
import org.gongkai.core.form.FormIndex;
import org.gongkai.core.form.SectionForm;
import org.gongkai.core.form.Wording;
import org.gongkai.core.text.Message;
import org.gongkai.core.wording.FoldedText;

/**
 * The number that is printed above a table, and the one beside its title in the contents list, is the official number of the
 * table. A document that numbers its tables in a way of its own is not told so table by table.
 */
public final class TableNumberCheck implements WordCheck {

	/** A line that is a number of a table and nothing else. */
	private static final Pattern ALONE = Pattern.compile("^[^0-9]{0,8}?([0-9]{1,2})表?$");
	private static final Pattern ENTRY = Pattern.compile("^(?:公开|附)?表?([0-9]{1,2})表?[.、:]?(?=[^0-9.、:]{4})");
	private static final Pattern OFFICIAL = Pattern.compile("[0-9]+");
	private static final String CONTENTS = "目录";

	/**
	 * A number in a line.
	 *
	 * @param right the official number
	 */
	private record Number(Content.Paragraph line, int from, int to, int printed, int right) {

		boolean isRight() {
			return printed == right;
		}

		Place place() {
			FoldedText text = FoldedText.of(line.text());
			return line.place(text.place(from), text.end(to));
		}
	}

	@Override
	public String id() {
		return "table-number";
	}

	@Override
	public String family() {
		return "结构";
	}

	@Override
	public List<Finding> run(CheckContext context) {
		List<Number> above = new ArrayList<>();
		Map<String, Integer> official = new HashMap<>();
		context.document().tables().stream().filter(table -> table.layout() != null && !table.layout().number().isEmpty())
				.forEach(table -> numbers(table.notes(), table.title(), table.layout().number(), above, official));
		context.document().evaluations().stream().filter(table -> table.layout() != null && !table.layout().number().isEmpty())
				.forEach(table -> numbers(table.children(), table.title(), table.layout().number(), above, official));
		List<Finding> findings = new ArrayList<>(wrong(above));
		context.document().meaning().ifPresent(meaning -> {
			for (Content piece : context.document().content()) {
				if (piece instanceof Content.Section section && meaning.form().section(section.name()).map(SectionForm::role).filter(CONTENTS::equals).isPresent()) {
					findings.addAll(wrong(entries(section, official)));
				}
			}
		});
		return findings;
	}

	private static void numbers(List<? extends Content> lines, String title, String number, List<Number> into, Map<String, Integer> official) {
		Matcher right = OFFICIAL.matcher(number);
		if (!right.find()) {
			return;
		}
		official.putIfAbsent(Wording.core(title), Integer.parseInt(right.group()));
		for (Content piece : lines) {
			if (piece instanceof Content.Paragraph line && line.text().length() < 16 && line.text().indexOf('表') >= 0) {
				Matcher alone = ALONE.matcher(FoldedText.fold(line.text()));
				if (alone.find()) {
					into.add(new Number(line, alone.start(1), alone.end(1), Integer.parseInt(alone.group(1)), Integer.parseInt(right.group())));
				}
			}
		}
	}

	private static List<Number> entries(Content.Section list, Map<String, Integer> official) {
		List<Number> entries = new ArrayList<>();
		for (Content piece : list.children()) {
			if (piece instanceof Content.Paragraph line && line.text().indexOf('表') >= 0) {
				String text = FoldedText.fold(line.text());
				Matcher entry = ENTRY.matcher(text);
				Integer right = entry.find() ? official.get(Wording.core(text.substring(entry.end()).replaceAll("[.…·]*[0-9]*$", ""))) : null;
				if (right != null && text.substring(0, entry.end()).indexOf('表') >= 0) {
					entries.add(new Number(line, entry.start(1), entry.end(1), Integer.parseInt(entry.group(1)), right));
				}
			}
		}
		return entries;
	}

	private List<Finding> wrong(List<Number> numbers) {
		long right = numbers.stream().filter(Number::isRight).count();
		return 2 * right <= numbers.size() ? List.of() : numbers.stream().filter(number -> !number.isRight()).map(this::finding).toList();
	}

	private Finding finding(Number number) {
		Place place = number.place();
		String own = place.printed();
		String official = own.startsWith("0") && number.right() < 10 ? "0" + number.right() : String.valueOf(number.right());
		return Finding.of(id(), Severity.SHOULD, family(), Message.of("“{0}”的表号应为 {1}。请核对。", "The number of the table in “{0}” should be {1}. Check it.",
				number.line().text().strip(), official), List.of(place), new Fix(Message.of("改为“{0}”", "Change it to “{0}”", official),
						List.of(new Fix.Edit(place.file(), place.offset(), place.length(), official)))).expecting(official).saying(own);
	}
}
