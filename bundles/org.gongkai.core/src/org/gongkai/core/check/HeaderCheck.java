// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.core.document.Header;
import org.gongkai.core.form.SubjectTree;
import org.gongkai.core.quantity.Units;
import org.gongkai.core.text.Message;

/** What a document says of itself is there and fits: department, year, money unit, last year's document. */
final class HeaderCheck {

	private static final String FAMILY = "结构";

	private HeaderCheck() {
	}

	static List<Finding> run(CheckContext context) {
		Header header = context.document().header();
		List<Finding> findings = new ArrayList<>();
		if (header.entity().isBlank()) {
			findings.add(finding("no-entity", Severity.SHOULD, header, new Message("没有写部门名称。请在开头写：部门 \"……\"。",
					"No department is given. Write at the top: 部门 \"…\".")));
		}
		if (header.year() == 0) {
			findings.add(finding("no-year", Severity.MUST, header, new Message("没有写年度，科目代码和上年数无从核对。请在开头写：年度 2024。",
					"No year is given, so that codes and last year's figures cannot be checked. Write at the top: 年度 2024.")));
		} else {
			catalogs(context, header, findings);
		}
		if (!Units.isMoney(header.unit())) {
			findings.add(finding("no-unit", Severity.MUST, header, header.unit().isEmpty()
					? new Message("没有写金额单位。请在开头写：单位 万元。", "No money unit is given. Write at the top: 单位 万元.")
					: Message.of("不认识金额单位“{0}”。可用：元、千元、万元、百万元、亿元。", "There is no money unit “{0}”. Use 元, 千元, 万元, 百万元 or 亿元.",
							header.unit())));
		}
		context.prior().map(prior -> prior.header()).filter(prior -> header.year() != 0 && prior.year() != header.year() - 1)
				.ifPresent(prior -> findings.add(finding("prior-year", Severity.MUST, header, Message.of(
						"上年文件“{0}”是 {1} 年度的，应为 {2} 年度的。请改正“上年”。", "“{0}” given as last year is of {1}, not of {2}. Correct 上年.",
						prior.name(), prior.year() == 0 ? "?" : prior.year(), header.year() - 1))));
		return findings;
	}

	// Outside the years of the catalogs the nearest applies, and that is worth knowing.
	private static void catalogs(CheckContext context, Header header, List<Finding> findings) {
		List<Integer> years = context.document().library().catalogNames().stream()
				.flatMap(name -> context.document().library().catalogs(name).stream()).map(SubjectTree::year).sorted().distinct().toList();
		if (!years.isEmpty() && (header.year() < years.getFirst() || header.year() > years.getLast())) {
			int nearest = header.year() < years.getFirst() ? years.getFirst() : years.getLast();
			findings.add(Finding.unverifiable("no-catalog", Severity.MAY, FAMILY, Message.of("没有 {0} 年度的科目表，科目按 {1} 年度的核对。",
					"There is no catalog of {0}; subjects are checked by that of {1}.", header.year(), nearest), List.of(header.place())));
		}
	}

	private static Finding finding(String rule, Severity severity, Header header, Message message) {
		return Finding.of(rule, severity, FAMILY, message, List.of(header.place()));
	}
}
