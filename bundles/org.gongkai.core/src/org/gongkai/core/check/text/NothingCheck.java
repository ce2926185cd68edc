// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.core.check.CheckContext;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Severity;
import org.gongkai.core.check.TextCheck;
import org.gongkai.core.document.ClaimText;
import org.gongkai.core.document.Content;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.form.Wording;
import org.gongkai.core.quantity.Units;
import org.gongkai.core.text.Message;

/** Who says that there is no expenditure of a kind has none in the table of that kind, nor in the same section. */
public final class NothingCheck implements TextCheck {

	private static final Pattern STATEMENT = Pattern.compile("(?:部门|单位|局|中心|年度|年|^)(?:没有|无)([^，。,;；无]{2,24}?)(?:支出|收入|预算安排)");
	private static final Pattern GENERIC = Pattern.compile("^(?:此类|该类|此项|该项|相关|这类|上述)(?:资金)?$");
	private static final Pattern COMMON = Pattern.compile("收入|支出|决算|预算安排|总表|总体|情况|说明|表|的|。");

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
		sections(context.document(), context.document().content(), findings);
		return findings;
	}

	private void sections(DocumentSnapshot document, List<Content> content, List<Finding> findings) {
		for (Content piece : content) {
			if (piece instanceof Content.Section section) {
				section(document, section, findings);
				sections(document, section.children(), findings);
			}
		}
	}

	private void section(DocumentSnapshot document, Content.Section section, List<Finding> findings) {
		for (Content child : section.children()) {
			if (child instanceof Content.Paragraph paragraph && paragraph.claims().isEmpty() && paragraph.text().length() < 120) {
				Matcher matcher = STATEMENT.matcher(paragraph.text());
				if (matcher.find()) {
					boolean generic = GENERIC.matcher(matcher.group(1).strip()).matches();
					String kind = COMMON.matcher(Wording.core(generic ? section.title() : matcher.group(1))).replaceAll("");
					Optional<Content.Table> table = document.tables().stream().filter(other -> other.layout() != null && kind.length() > 3
							&& COMMON.matcher(Wording.core(other.layout().title())).replaceAll("").equals(kind)).filter(NothingCheck::hasNumbers).findFirst();
					Optional<ClaimText> number = generic ? number(document, section.children()) : Optional.empty();
					if (table.isPresent()) {
						findings.add(Finding.of("nothing-but-table", Severity.MUST, family(), Message.of("文中说“{0}”，而{1}里有数。",
								"The text says “{0}”, but {1} has numbers.", paragraph.text().strip(), table.get().where()),
								List.of(paragraph.place(), table.get().place())));
					} else if (number.isPresent()) {
						findings.add(Finding.of("nothing-but-number", Severity.MUST, family(), Message.of("这里说“{0}”，同一节里却有数“{1}”。",
								"“{0}” it says here, but the same section has the number “{1}”.", paragraph.text().strip(), number.get().place().printed()),
								List.of(paragraph.place(), number.get().place())));
					}
				}
			}
		}
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
