// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.evaluation;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gongkai.core.form.EvaluationLayout;
import org.gongkai.core.form.TableLayout;
import org.gongkai.core.form.Wording;
import org.gongkai.core.quantity.NumberText;
import org.gongkai.exchange.text.prose.ProjectNames;

/**
 * What the performance tables of a document are filled for, called as the document will call it: the printed name without
 * the codes beside it; tables of equal name are told apart by their second key, or else by a number.
 */
public final class EvaluationNames {

	private final Map<EvaluationReading, String> names = new LinkedHashMap<>();

	/** Names the tables of a document, which are given in its order. */
	public EvaluationNames(Collection<EvaluationReading> readings) {
		Map<String, Integer> equal = new HashMap<>();
		for (EvaluationReading reading : readings) {
			equal.merge(kind(reading), 1, Integer::sum);
		}
		Map<String, Integer> used = new HashMap<>();
		for (EvaluationReading reading : readings) {
			String name = key(reading, 0);
			String second = key(reading, 1);
			if (equal.get(kind(reading)) > 1 && !name.isEmpty() && !second.isEmpty()) {
				name += "（" + second + "）";
			}
			int count = used.merge(reading.layout().name() + " " + name, 1, Integer::sum);
			names.put(reading, count > 1 ? name + "（" + count + "）" : name);
		}
	}

	/** What a table is filled for; empty when it does not say. */
	public String of(EvaluationReading reading) {
		return names.getOrDefault(reading, "");
	}

	/** The tables that texts may speak of: those with a name, and what their cells print. */
	public List<ProjectNames.Table> tables() {
		return names.entrySet().stream().filter(table -> !table.getValue().isEmpty())
				.map(table -> new ProjectNames.Table(table.getValue(), table.getKey().blocks().stream().flatMap(block -> block.rows().stream())
						.flatMap(row -> row.texts().stream()).filter(NumberText::isNumeric).toList())).toList();
	}

	/** Where its cells are: 绩效自评 or 绩效目标, and what it is filled for. */
	public String where(EvaluationReading reading) {
		String name = of(reading);
		String title = reading.title() == null ? reading.layout().title() : reading.title().text();
		return reading.layout().family() + "/" + (name.isEmpty() ? Wording.core(title) : name);
	}

	private static String kind(EvaluationReading reading) {
		return reading.layout().name() + " " + Wording.key(key(reading, 0));
	}

	private static String key(EvaluationReading reading, int index) {
		List<String> keys = reading.layout().keys();
		return index < keys.size() ? text(reading, keys.get(index)).map(EvaluationLayout::keyName).orElse("") : "";
	}

	/** The value of a field. */
	private static Optional<String> text(EvaluationReading reading, String field) {
		for (BlockReading read : reading.blocks()) {
			Block block = Block.of(0, read.layout());
			for (BlockReading.Row row : read.rows()) {
				Cell label = row.cells().getFirst();
				Optional<TableLayout.Item> item = label == null ? Optional.empty() : block.item(label.folded()).filter(known -> known.name().equals(field));
				if (item.isPresent()) {
					return row.cells().stream().skip(1).filter(cell -> cell != null && !cell.isBlank()).findFirst().map(Cell::text);
				}
			}
		}
		return Optional.empty();
	}
}
