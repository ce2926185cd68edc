// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.table;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.gongkai.core.check.CheckContext;
import org.gongkai.core.check.RollUpCheck;
import org.gongkai.core.check.Verdict;
import org.gongkai.core.check.Constraints.Equation;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.document.SnapshotBuilder;
import org.gongkai.core.document.TextPositions;
import org.gongkai.core.form.FormYear;
import org.gongkai.core.form.TableLayout;
import org.gongkai.model.Disclosure;
import org.gongkai.model.Form;
import org.gongkai.model.FormTable;
import org.gongkai.model.ModelFactory;
import org.gongkai.model.Row;
import org.gongkai.model.Table;
import org.gongkai.model.text.PipeRow;
import org.gongkai.model.text.SourceTrace;

/** Asks the checks of the product whether the sums inside one table hold, without any text. */
final class TableArithmetic {

	/**
	 * What the sums say.
	 *
	 * @param checked sums in which at least two amounts take part, and those that do not hold
	 * @param broken sums that do not hold, not even by rounding; one amount among blanks is enough
	 * @param open sums of which some amount cannot be read
	 */
	record Sums(int checked, int broken, int open) {
		/** Whether something was checked, all of it holds, and nothing is left open. */
		boolean holds() {
			return checked > 0 && broken == 0 && open == 0;
		}
	}

	/** A table that is not in a file has no places. */
	private static final TextPositions NOWHERE = new TextPositions() {
		@Override
		public String file() {
			return "";
		}

		@Override
		public Range of(EObject element, EStructuralFeature feature) {
			return new Range(1, 1, 0, 0);
		}

		@Override
		public int length(EObject element) {
			return 0;
		}

		@Override
		public String text(EObject element, EStructuralFeature feature) {
			return "";
		}
	};

	private final TableLayout layout;
	private final FormYear meaning;

	TableArithmetic(TableLayout layout, FormYear meaning) {
		this.layout = layout;
		this.meaning = meaning;
	}

	/**
	 * The sums of a table.
	 *
	 * @param sums how many there are
	 * @param equations those in which at least two amounts take part, and those that do not hold
	 */
	record Checked(Sums sums, List<Equation> equations) {
	}

	/** Checks the sums of a table with these cells. */
	Sums check(List<List<String>> rows) {
		return equations(rows).sums();
	}

	/** Whether a sum does not hold, not even by rounding. */
	static boolean isBroken(Equation equation) {
		return equation.finding() != null && equation.finding().verdict() == Verdict.CONTRADICTION;
	}

	/** The sums of a table with these cells. */
	Checked equations(List<List<String>> rows) {
		ModelFactory factory = ModelFactory.eINSTANCE;
		Form form = factory.createForm();
		form.setName(meaning.form().name());
		FormTable formTable = factory.createFormTable();
		formTable.setName(layout.name());
		form.getElements().add(formTable);
		Table table = factory.createTable();
		table.setForm(formTable);
		for (List<String> cells : rows) {
			Row row = factory.createRow();
			row.setText(PipeRow.write(cells, SourceTrace.NONE));
			table.getLines().add(row);
		}
		Disclosure disclosure = factory.createDisclosure();
		disclosure.setForm(form);
		disclosure.setYear(meaning.year());
		disclosure.getBlocks().add(table);
		DocumentSnapshot snapshot = new SnapshotBuilder(meaning.library(), NOWHERE).build(disclosure);
		CheckContext context = CheckContext.of(snapshot);
		int open = (int) new RollUpCheck().run(context).stream().filter(finding -> finding.verdict() == Verdict.UNVERIFIABLE).count();
		List<Equation> equations = context.constraints().equations().stream().filter(equation -> isTelling(equation) || isBroken(equation)).toList();
		int broken = (int) equations.stream().filter(TableArithmetic::isBroken).count();
		return new Checked(new Sums(equations.size(), broken, open), equations);
	}

	private static boolean isTelling(Equation equation) {
		return equation.terms().stream().filter(term -> term.report().quantity().value() != null).count() > 1;
	}
}
