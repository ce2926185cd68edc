// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.core.check.CheckContext;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Severity;
import org.gongkai.core.check.TextCheck;
import org.gongkai.core.document.Content;
import org.gongkai.core.text.Message;
import org.gongkai.core.wording.FoldedText;

/**
 * What a criterion says how to score agrees with the weight in its row: the points of its items, or the most that may be had,
 * are the weight. Progress that is required by months is the share of the year times what is asked of it.
 */
public final class ScoringTextCheck implements TextCheck {

	private static final String WEIGHT = "分值";
	private static final String NUMBER = "[0-9]+(?:[.][0-9]+)?";
	private static final Pattern POINTS = Pattern.compile("(?:得|计|记)(" + NUMBER + ")分");
	private static final Pattern EACH = Pattern.compile("分别(?:得|计|记)((?:" + NUMBER + "分?[、,和])+" + NUMBER + ")分");
	private static final Pattern ITEM = Pattern.compile("(?<![0-9.])([1-9])[.、](?![0-9])");
	/** What is counted, computed or left to judgement has no greatest number of points in words. */
	private static final Pattern COMPUTED = Pattern.compile("得分=|[*×÷]|每[^,。;]{0,20}(?:得|计|记)|满分|累计|合计|加(?:" + NUMBER + ")分");
	private static final Pattern PROGRESS = Pattern.compile("((?:[0-9]{1,2}、)+[0-9]{1,2})月[^。]*?序时进度的((?:" + NUMBER + "%、)+" + NUMBER + "%)[^。0-9]*?即[^。0-9]*?((?:" + NUMBER
			+ "%、)+" + NUMBER + "%)");
	private static final int MONTHS = 12;

	@Override
	public String id() {
		return "scoring-text";
	}

	@Override
	public String family() {
		return "绩效";
	}

	@Override
	public List<Finding> run(CheckContext context) {
		List<Finding> findings = new ArrayList<>();
		context.document().evaluations().stream().flatMap(evaluation -> evaluation.children().stream()).filter(Content.Table.class::isInstance).map(Content.Table.class::cast)
				.filter(table -> table.layout() != null).flatMap(table -> context.once(table, Wrong.class, this::wrong).findings().stream()).forEach(findings::add);
		return findings;
	}

	/** What is wrong with a table. */
	private record Wrong(List<Finding> findings) {
	}

	private Wrong wrong(Content.Table table) {
		List<Finding> findings = new ArrayList<>();
		for (Content.Row row : table.rows()) {
			List<Content.Cell> texts = row.cells().stream().filter(cell -> cell.quantity() == null && cell.text().length() > MONTHS).toList();
			Optional<Content.Cell> weight = row.cells().stream().filter(cell -> cell.quantity() != null && cell.quantity().unit().equals(WEIGHT)).findFirst()
					.filter(cell -> cell.quantity().value() != null);
			for (Content.Cell cell : texts) {
				String text = FoldedText.fold(cell.text());
				weight.ifPresent(one -> points(text).filter(most -> most.compareTo(one.quantity().value()) != 0).ifPresent(most -> findings.add(Finding.of(id(), Severity.SHOULD,
						family(), Message.of("按计分标准最多得 {0} 分，而分值是 {1} 分：“{2}”。请核对。", "By the criterion {0} points may be had, but the weight is {1}: “{2}”. Check them.",
								most.toPlainString(), one.quantity().value().toPlainString(), cell.text().strip()), List.of(cell.place(), one.place())))));
				progress(text).ifPresent(months -> findings.add(Finding.of(id(), Severity.SHOULD, family(), Message.of("{0} 月的序时进度不是这样：{1}。请核对。",
						"The progress of month {0} is not that: {1}. Check it.", months, cell.text().strip()), List.of(cell.place()))));
			}
		}
		return new Wrong(findings);
	}

	// The points that may be had at most; empty when the words do not say.
	private static Optional<BigDecimal> points(String text) {
		Matcher each = EACH.matcher(text);
		if (each.find()) {
			boolean more = POINTS.matcher(text.substring(0, each.start())).find() || POINTS.matcher(text.substring(each.end())).find();
			return more ? Optional.empty() : Optional.of(numbers(each.group(1)).reduce(BigDecimal.ZERO, BigDecimal::add));
		}
		if (COMPUTED.matcher(text).find()) {
			return Optional.empty();
		}
		List<String> items = items(text);
		List<Optional<BigDecimal>> most = items.stream().map(ScoringTextCheck::most).toList();
		return most.stream().anyMatch(Optional::isEmpty) ? Optional.empty() : most.stream().map(Optional::orElseThrow).reduce(BigDecimal::add);
	}

	// What is numbered 1, 2 … apart, else the whole.
	private static List<String> items(String text) {
		Matcher number = ITEM.matcher(text);
		List<Integer> starts = new ArrayList<>();
		while (number.find()) {
			if (Integer.parseInt(number.group(1)) == starts.size() + 1) {
				starts.add(number.end());
			}
		}
		if (starts.size() < 2) {
			return List.of(text);
		}
		List<String> items = new ArrayList<>();
		for (int i = 0; i < starts.size(); i++) {
			items.add(text.substring(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : text.length()));
		}
		return items;
	}

	private static Optional<BigDecimal> most(String text) {
		return POINTS.matcher(text).results().map(result -> new BigDecimal(result.group(1))).max(BigDecimal::compareTo);
	}

	private static Stream<BigDecimal> numbers(String list) {
		return Pattern.compile(NUMBER).matcher(list).results().map(result -> new BigDecimal(result.group()));
	}

	// The first month whose progress is another share of the year than is printed.
	private static Optional<String> progress(String text) {
		Matcher matcher = PROGRESS.matcher(text);
		if (!matcher.find()) {
			return Optional.empty();
		}
		List<BigDecimal> months = numbers(matcher.group(1)).toList();
		List<BigDecimal> asked = numbers(matcher.group(2)).toList();
		List<BigDecimal> printed = numbers(matcher.group(3)).toList();
		for (int i = 0; i < months.size() && months.size() == asked.size() && asked.size() == printed.size(); i++) {
			BigDecimal right = months.get(i).multiply(asked.get(i)).divide(BigDecimal.valueOf(MONTHS), printed.get(i).scale(), RoundingMode.HALF_UP);
			if (right.compareTo(printed.get(i)) != 0) {
				return Optional.of(months.get(i).toPlainString());
			}
		}
		return Optional.empty();
	}
}
