// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.form;

import java.util.List;
import org.gongkai.model.ExampleValue;

/**
 * Printed values in place of the names of a rule, and what the rule says of them. They document the rule and test it.
 *
 * @param verdict 相符, 不符, 边界 (the last that passes) or 不适用
 * @param values values of the names of guards and condition, each name once, in the order in which they occur
 */
public record RuleExample(String verdict, List<Printed> values) {

	public RuleExample {
		values = List.copyOf(values);
	}

	/** What stands in place of a name. */
	public sealed interface Printed {

		/**
		 * A number.
		 *
		 * @param text as printed
		 * @param unit its unit; empty for that of the form
		 */
		record Number(String text, String unit) implements Printed {
		}

		/** A text. */
		record Words(String text) implements Printed {
		}

		/** An empty cell. */
		record Blank() implements Printed {
		}

		/** Nobody reports it. */
		record Absent() implements Printed {
		}

		/** The values of all facts that a name stands for. */
		record Several(List<Printed> values) implements Printed {
			public Several {
				values = List.copyOf(values);
			}
		}
	}

	static RuleExample of(org.gongkai.model.RuleExample example) {
		return new RuleExample(example.getVerdict() == null ? "" : example.getVerdict(), example.getValues().stream().map(RuleExample::printed).toList());
	}

	private static Printed printed(ExampleValue value) {
		if (value.getPrinted() != null) {
			return new Printed.Number(value.getPrinted(), value.getUnit() == null ? "" : value.getUnit());
		}
		if (value.getText() != null) {
			return new Printed.Words(value.getText());
		}
		return value.isBlank() ? new Printed.Blank() : value.isAbsent() ? new Printed.Absent()
				: new Printed.Several(value.getValues().stream().map(RuleExample::printed).toList());
	}
}
