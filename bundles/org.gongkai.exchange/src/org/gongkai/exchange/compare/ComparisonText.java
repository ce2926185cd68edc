// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.compare;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.core.compare.AmountChange;
import org.gongkai.core.compare.ChangeKind;
import org.gongkai.core.compare.DocumentComparison;
import org.gongkai.core.compare.DocumentComparison.Order;
import org.gongkai.core.compare.Reclassification;
import org.gongkai.core.compare.WordingChange;

/** Writes a comparison for the terminal: changes of amounts by size, what only moved, then wording. */
public final class ComparisonText {

	private final ComparisonWords words;
	private final StringBuilder text = new StringBuilder();

	private ComparisonText(Locale locale) {
		words = new ComparisonWords(locale);
	}

	/** The comparison with a summary at the end. */
	public static String of(DocumentComparison comparison, Order order, Locale locale) {
		ComparisonText writer = new ComparisonText(locale);
		writer.write(comparison, order);
		return writer.text.toString();
	}

	private void write(DocumentComparison comparison, Order order) {
		line(words.document(comparison.before()) + " → " + words.document(comparison.after()));
		comparison.renamedProjects().entrySet().stream().sorted(Map.Entry.comparingByKey())
				.forEach(renamed -> line(words.say("项目“{0}”看作“{1}”。", "Project “{0}” is taken for “{1}”.", renamed.getKey(), renamed.getValue())));
		comparison.followedCodes().entrySet().stream().sorted(Map.Entry.comparingByKey())
				.forEach(code -> line(words.say("科目 {0} 后来是 {1}。", "Subject {0} became {1}.", code.getKey(), code.getValue())));
		List<AmountChange> changes = comparison.changes(order);
		amounts(words.say("金额、比率和个数", "Amounts, rates and counts"), changes.stream().filter(amount -> amount.kind().isChange()).toList());
		moved(comparison.reclassifications());
		wordings(comparison.wordings());
		amounts(words.say("只有写法或尾差不同", "Printed otherwise or rounded only"), changes.stream().filter(amount -> !amount.kind().isChange()).toList());
		summary(comparison);
	}

	private void amounts(String title, List<AmountChange> amounts) {
		if (amounts.isEmpty()) {
			return;
		}
		heading(title);
		AlignedRows rows = new AlignedRows(2);
		for (AmountChange amount : amounts) {
			rows.add(amount.kind().word().in(words.locale()), amount.words(), words.printed(amount.before()), words.printed(amount.after()), words.change(amount),
					words.rate(amount), words.at(amount.after().or(amount::before).map(AmountChange.Printed::place)));
		}
		rows.lines().forEach(this::line);
	}

	private void moved(List<Reclassification> moves) {
		if (!moves.isEmpty()) {
			heading(words.say("换了科目", "Reclassified"));
			moves.forEach(move -> line("  " + words.say("{0} 从“{1}”到“{2}”", "{0} from “{1}” to “{2}”", move.amount().toPlainString() + move.to().unit().name(),
					move.from().words(), move.to().words())));
		}
	}

	private void wordings(List<WordingChange> wordings) {
		if (wordings.isEmpty()) {
			return;
		}
		heading(words.say("文字", "Wording"));
		for (WordingChange wording : wordings) {
			line("  " + wording.kind().word().in(words.locale()) + "  " + wording.where() + "  " + words.at(wording.afterPlace().or(wording::beforePlace)));
			StringBuilder marked = new StringBuilder("    ");
			for (WordingChange.Piece piece : wording.pieces()) {
				String piecewise = piece.text().replace("\n", "\n    ");
				marked.append(piece.kind() == ChangeKind.SAME ? piecewise : (piece.kind() == ChangeKind.ADDED ? "{+" : "[-") + piecewise
						+ (piece.kind() == ChangeKind.ADDED ? "+}" : "-]"));
			}
			line(marked.toString());
		}
	}

	private void summary(DocumentComparison comparison) {
		text.append('\n');
		line(words.say("金额：改变 {0}，新增 {1}，删去 {2}；换了科目 {3}；尾差 {4}，写法不同 {5}，相同 {6}；文字 {7} 处。",
				"Amounts: changed {0}, added {1}, removed {2}; reclassified {3}; rounding {4}, printed otherwise {5}, same {6}; wording {7}.",
				count(comparison, ChangeKind.CHANGED), count(comparison, ChangeKind.ADDED), count(comparison, ChangeKind.REMOVED),
				comparison.reclassifications().size(), count(comparison, ChangeKind.ROUNDING), count(comparison, ChangeKind.PRINTED),
				count(comparison, ChangeKind.SAME), comparison.wordings().size()));
	}

	private static long count(DocumentComparison comparison, ChangeKind kind) {
		return comparison.amounts().stream().filter(amount -> amount.kind() == kind).count();
	}

	private void heading(String title) {
		text.append('\n');
		line(title);
	}

	private void line(String line) {
		text.append(line.stripTrailing()).append('\n');
	}
}
