// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.core.document.ClaimText;
import org.gongkai.core.document.Content;
import org.gongkai.core.expression.Result;
import org.gongkai.core.fact.Place;
import org.gongkai.core.fact.Report;
import org.gongkai.core.quantity.Interval;
import org.gongkai.core.quantity.Quantity;
import org.gongkai.core.quantity.Units;
import org.gongkai.core.text.Message;

/**
 * What a sentence lists behind an amount with 其中, 主要是 or 包括 does not come to more than the amount. The list ends with
 * the sentence, and where the words turn to something else, such as a change or a share.
 */
public final class BreakdownCheck implements Check {

	private static final Pattern OPENS = Pattern.compile("^.{0,3}?(?:其中|主要是|主要用于|主要包括|包括|分别是|分别为|具体是|具体为)");
	private static final Pattern ELSEWHERE = Pattern.compile("增加|减少|增长|降低|下降|上升|比|较|占|完成|预算|人均|标准|不低于|不超过|至|余额|结转|分别|主要原因");

	@Override
	public String id() {
		return "breakdown";
	}

	@Override
	public String family() {
		return "文文";
	}

	@Override
	public List<Finding> run(CheckContext context) {
		List<Finding> findings = new ArrayList<>();
		paragraphs(context.document().content(), paragraph -> {
			List<ClaimText> sentence = new ArrayList<>();
			for (int id : paragraph.claims()) {
				ClaimText claim = context.document().claims().get(id);
				if (!sentence.isEmpty() && !claim.before().startsWith(sentence.getLast().before())) {
					sentence(sentence, context, findings);
					sentence.clear();
				}
				sentence.add(claim);
			}
			sentence(sentence, context, findings);
		});
		return findings;
	}

	private static void paragraphs(List<Content> content, java.util.function.Consumer<Content.Paragraph> each) {
		for (Content piece : content) {
			switch (piece) {
				case Content.Section section -> paragraphs(section.children(), each);
				case Content.Paragraph paragraph -> each.accept(paragraph);
				default -> {
					// Tables and notes list nothing.
				}
			}
		}
	}

	private void sentence(List<ClaimText> claims, CheckContext context, List<Finding> findings) {
		ClaimText whole = null;
		List<ClaimText> parts = new ArrayList<>();
		ClaimText last = null;
		// brackets that were opened since the list began; a list in brackets ends with them
		int open = 0;
		for (ClaimText claim : claims) {
			if (!isMoney(claim)) {
				continue;
			}
			String between = last == null ? "" : claim.before().substring(Math.min(claim.before().length(), last.before().length() + last.place().printed().length()))
					.replaceFirst("^\\s*" + Pattern.quote(last.unit()), "");
			if (last != null && OPENS.matcher(between).find()) {
				compare(whole, parts, context, findings);
				whole = last;
				parts = new ArrayList<>();
				open = depth(between);
			} else if (whole != null && (ELSEWHERE.matcher(between).find() || open > 0 && open + depth(between) <= 0)) {
				compare(whole, parts, context, findings);
				whole = null;
			}
			if (whole != null) {
				parts.add(claim);
			}
			last = claim;
		}
		compare(whole, parts, context, findings);
	}

	/** How many more brackets words open than they close. */
	private static int depth(String words) {
		return (int) (words.chars().filter(c -> c == '（' || c == '(').count() - words.chars().filter(c -> c == '）' || c == ')').count());
	}

	private static boolean isMoney(ClaimText claim) {
		return claim.kind() == ClaimText.Kind.BOUND && claim.quantity() != null && claim.quantity().value() != null
				&& Units.MONEY.equals(claim.quantity().unitOf().kind());
	}

	private void compare(ClaimText whole, List<ClaimText> parts, CheckContext context, List<Finding> findings) {
		if (whole == null || parts.size() < 2 || parts.stream().anyMatch(part -> part.quantity().value().signum() < 0)) {
			return;
		}
		Result.Value amount = Agreement.value(whole.quantity());
		Interval sum = parts.stream().map(part -> Agreement.value(part.quantity()).interval()).reduce(Interval.ZERO, Interval::plus);
		if (sum.low().compareTo(amount.interval().high()) <= 0) {
			return;
		}
		java.math.BigDecimal total = parts.stream().map(part -> Agreement.value(part.quantity()).value()).reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add);
		String unit = whole.quantity().unit();
		Set<Place> places = new LinkedHashSet<>(List.of(whole.place()));
		parts.forEach(part -> places.add(part.place()));
		Object[] values = { whole.quantity().words(), parts.size(), Wordings.shown(total, 2, 4, Units.of(unit)) + unit,
				Wordings.shown(total.subtract(amount.value()), 2, 4, Units.of(unit)) + unit };
		Finding finding = new Finding(id(), Severity.SHOULD, family(), Verdict.CONTRADICTION, Message.of("文中的 {0} 后面列出的 {1} 项共 {2}，多出 {3}。请核对总数和各项。",
				"The {1} amounts listed behind {0} come to {2}, {3} more. Check the amount and what it consists of.", values),
				Wordings.shown(total, 2, 4, Units.of(unit)), Wordings.shown(amount.value(), 2, 4, Units.of(unit)),
				Wordings.shown(amount.value().subtract(total), 2, 4, Units.of(unit)), unit, "", "", true, null, List.copyOf(places), List.of());
		findings.add(finding);
		List<Report> reports = Stream.concat(Stream.of(whole), parts.stream()).mapToInt(ClaimText::report).filter(report -> report >= 0).sorted()
				.mapToObj(context.document().facts().reports()::get).toList();
		context.constraints().add(new Constraints.Condition(reports, finding, (now, changes) -> {
			Map<Place, Quantity> changed = changes.entrySet().stream().collect(Collectors.toMap(change -> change.getKey().place(), Map.Entry::getValue));
			Interval listed = parts.stream().map(part -> Agreement.value(changed.getOrDefault(part.place(), part.quantity())).interval())
					.reduce(Interval.ZERO, Interval::plus);
			return listed.low().compareTo(Agreement.value(changed.getOrDefault(whole.place(), whole.quantity())).interval().high()) <= 0;
		}));
	}
}
