// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.core.check.CheckContext;
import org.gongkai.core.check.DeniedFacts;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Severity;
import org.gongkai.core.check.TextCheck;
import org.gongkai.core.document.ClaimText;
import org.gongkai.core.document.Content;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.form.SectionForm;
import org.gongkai.core.form.SentenceForm;
import org.gongkai.core.form.Wording;
import org.gongkai.core.quantity.Units;
import org.gongkai.core.text.Message;
import org.gongkai.model.ColumnRole;

/** Who says that there is no expenditure of a kind has none in the table of that kind, nor in the same section. */
public final class NothingCheck implements TextCheck {

	private static final Pattern STATEMENT = Pattern.compile("(?:部门|单位|局|中心|年度|年|^)(?:没有|无)([^，。,;；无]{2,24}?)(?:支出|收入|预算安排)");
	private static final Pattern GENERIC = Pattern.compile("^(?:此类|该类|此项|该项|相关|这类|上述)(?:资金)?$");
	private static final Pattern OTHER_YEAR = Pattern.compile("(?:上年|上一年|去年|以前年度|往年|([0-9]{4})\\s*年?)[^，。；]*$");
	/** What is longer says more than that there is none. */
	private static final int ALONE = 120;
	private static final Pattern NAME = Pattern.compile("[\\p{IsHan}\\w]+");
	private static final Pattern COMMON = Pattern.compile("财政拨款|收入|支出|决算|预算安排|总表|总体|情况|说明|表|的|。");

	@Override
	public String id() {
		return "nothing";
	}

	@Override
	public String family() {
		return "结构";
	}

	@Override
	public List<Finding> run(CheckContext context) {
		List<Finding> findings = new ArrayList<>();
		sections(context, context.document().content(), "", null, findings);
		return findings;
	}

	private void sections(CheckContext context, List<Content> content, String around, Content.Section report, List<Finding> findings) {
		for (Content piece : content) {
			if (piece instanceof Content.Section section) {
				boolean repeatable = context.document().meaning().flatMap(meaning -> meaning.form().section(section.name())).filter(SectionForm::repeatable).isPresent();
				Content.Section inside = repeatable ? section : report;
				section(context, section, around, inside, findings);
				sections(context, section.children(), section.name(), inside, findings);
			}
		}
	}

	// A report is about one project, and so is what any of its sections denies.
	private void section(CheckContext context, Content.Section section, String around, Content.Section report, List<Finding> findings) {
		DocumentSnapshot document = context.document();
		for (Content child : section.children()) {
			if (child instanceof Content.Paragraph paragraph) {
				boolean alone = paragraph.claims().isEmpty() && paragraph.text().length() < ALONE;
				Matcher matcher = STATEMENT.matcher(paragraph.text());
				if ((paragraph.text().indexOf('无') >= 0 || paragraph.text().contains("没有")) && matcher.find() && (alone || isOfThisYear(paragraph.text().substring(0, matcher.start()), document.header().year()))) {
					// Among numbers and other words it is clear what is meant only where it is named.
					boolean generic = GENERIC.matcher(matcher.group(1).strip()).matches();
					if (generic && !alone) {
						continue;
					}
					String kind = COMMON.matcher(Wording.core(generic ? section.title() : matcher.group(1))).replaceAll("");
					Optional<Content.Table> table = document.tables().stream().filter(other -> other.layout() != null && kind.length() > 3
							&& COMMON.matcher(Wording.core(other.layout().title())).replaceAll("").equals(kind)).filter(NothingCheck::hasNumbers).findFirst();
					Optional<ClaimText> number = generic ? number(document, report == null ? section.children() : report.children()) : Optional.empty();
					if (table.isPresent()) {
						findings.add(Finding.of("nothing-but-table", Severity.MUST, family(), Message.of("文中说“{0}”，而{1}里有数。",
								"The text says “{0}”, but {1} has numbers.", paragraph.text().strip(), table.get().where()),
								List.of(paragraph.place(), table.get().place())));
					} else if (number.isPresent()) {
						findings.add(Finding.of("nothing-but-number", Severity.MUST, family(), Message.of("这里说“{0}”，同一节里却有数“{1}”。",
								"“{0}” it says here, but the same section has the number “{1}”.", paragraph.text().strip(), number.get().place().printed()),
								List.of(paragraph.place(), number.get().place())));
					} else if (generic) {
						String told = isFree(document, section.name()) ? around : section.name();
						Optional<Content.Cell> cell = prescribed(document, section.name()).or(() -> prescribed(document, told));
						cell.ifPresent(one -> findings.add(Finding.of("nothing-but-table", Severity.MUST, family(), Message.of("文中说“{0}”，而{1}为 {2}。",
								"The text says “{0}”, but {1} is {2}.", paragraph.text().strip(), one.place().label(), one.quantity().words()),
								List.of(paragraph.place(), one.place()))));
						Optional<DeniedFacts> denied = cell.isPresent() ? Optional.empty() : DeniedFacts.of(context, items(document, told));
						denied.ifPresent(one -> findings.add(Finding.of("nothing-but-table", Severity.MUST, family(), Message.of("文中说“{0}”，那样就不符合“{1}”：{2}为 {3}。",
								"The text says “{0}”; then it would not hold that “{1}”: {2} is {3}.", paragraph.text().strip(), one.rule().sentence(), one.place().label(),
								one.place().printed()), List.of(paragraph.place(), one.place()))));
					}
				}
			}
		}
	}

	private static boolean isOfThisYear(String before, int year) {
		Matcher other = OTHER_YEAR.matcher(before);
		return !other.find() || other.group(1) != null && other.group(1).equals(String.valueOf(year));
	}

	// A number of a table that the form has the section tell.
	private static Optional<Content.Cell> prescribed(DocumentSnapshot document, String section) {
		return document.meaning().stream().flatMap(meaning -> meaning.form().sentences().stream()).filter(sentence -> sentence.sections().contains(section))
				.flatMap(sentence -> sentence.bindings().stream()).map(binding -> List.of(binding.expression().split("\\.")))
				.flatMap(path -> document.tables().stream().filter(table -> table.layout() != null && table.name().equals(path.getFirst()))
						.flatMap(table -> cells(table, path.subList(1, path.size()))))
				.filter(cell -> cell.quantity().value() != null && cell.quantity().value().signum() != 0).findFirst();
	}

	// What the form has the section tell that no table reports.
	private static Set<String> items(DocumentSnapshot document, String section) {
		return document.meaning().stream().flatMap(meaning -> meaning.form().sentences().stream()).filter(sentence -> sentence.sections().contains(section))
				.flatMap(sentence -> sentence.bindings().stream()).map(SentenceForm.Binding::expression).filter(name -> NAME.matcher(name).matches())
				.collect(Collectors.toSet());
	}

	private static boolean isFree(DocumentSnapshot document, String section) {
		return document.meaning().stream().flatMap(meaning -> meaning.form().sentences().stream()).noneMatch(sentence -> sentence.sections().contains(section));
	}

	// The cells of amounts whose row and column a path names; the column may be left out where there is one only.
	private static Stream<Content.Cell> cells(Content.Table table, List<String> path) {
		return table.rows().stream().flatMap(row -> table.layout().panels().stream()
				.filter(panel -> panel.index() < row.parts().size() && path.contains(row.parts().get(panel.index()).row()))
				.flatMap(panel -> panel.columns(ColumnRole.AMOUNT).stream().filter(column -> panel.columns(ColumnRole.AMOUNT).size() == 1 || path.contains(column.name())))
				.filter(column -> column.cell() < row.cells().size()).map(column -> row.cells().get(column.cell())).filter(cell -> cell.quantity() != null));
	}

	private static boolean hasNumbers(Content.Table table) {
		return table.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> cell.quantity() != null
				&& cell.quantity().value() != null && cell.quantity().value().signum() != 0);
	}

	private static Optional<ClaimText> number(DocumentSnapshot document, List<Content> content) {
		for (Content piece : content) {
			Optional<ClaimText> found = switch (piece) {
				case Content.Paragraph paragraph -> paragraph.claims().stream().map(document.claims()::get).filter(claim -> claim.quantity() != null
						&& claim.quantity().value() != null && claim.quantity().value().signum() != 0 && Units.isMoney(claim.unit())).findFirst();
				case Content.Section section -> number(document, section.children());
				default -> Optional.empty();
			};
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}
}
