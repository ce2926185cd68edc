// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.gongkai.core.form.EvaluationLayout;
import org.gongkai.core.form.FormYear;
import org.gongkai.core.form.RowMatch;
import org.gongkai.core.form.RowMatcher;
import org.gongkai.core.form.TableLayout;
import org.gongkai.core.form.TableLayout.Column;
import org.gongkai.core.form.TableLayout.Panel;
import org.gongkai.core.form.Wording;
import org.gongkai.model.Block;
import org.gongkai.model.Disclosure;
import org.gongkai.model.Evaluation;
import org.gongkai.model.Row;
import org.gongkai.model.Section;
import org.gongkai.model.Table;
import org.gongkai.model.text.PipeRow;

/**
 * What the performance tables of a document are filled for: the names printed in them, without the codes printed beside
 * a name. Tables of equal name are told apart by their second key, e.g. 名称（单位）, or else by a number.
 */
final class EvaluationKeys {

	private final Map<Evaluation, String> names = new HashMap<>();
	private final Map<Evaluation, List<String>> printed = new HashMap<>();
	private final Map<String, String> byWording;
	private final FormYear meaning;

	/** @param meaning the form of the document in its year; null when it is unknown: then no table has a name */
	EvaluationKeys(Disclosure disclosure, FormYear meaning) {
		this.byWording = new HashMap<>();
		this.meaning = meaning;
		if (meaning == null) {
			return;
		}
		Map<String, List<Evaluation>> equal = new LinkedHashMap<>();
		Map<Evaluation, List<String>> texts = new LinkedHashMap<>();
		for (Evaluation evaluation : evaluations(disclosure.getBlocks(), new ArrayList<>())) {
			layout(evaluation, meaning).ifPresent(layout -> {
				List<String> keys = keys(evaluation).subList(1, layout.keys().size() + 1);
				texts.put(evaluation, keys);
				String first = keys.isEmpty() ? "" : keys.getFirst();
				equal.computeIfAbsent(layout.name() + " " + Wording.key(first), key -> new ArrayList<>()).add(evaluation);
			});
		}
		equal.values().forEach(same -> tellApart(same, texts));
	}

	private EvaluationKeys(EvaluationKeys known) {
		this.byWording = known.byWording;
		this.meaning = known.meaning;
	}

	/** The names of the document when blocks stand in the place of one: a performance table among them keeps the name of the one that was there. */
	EvaluationKeys of(Content old, List<Block> blocks) {
		EvaluationKeys changed = new EvaluationKeys(this);
		if (old instanceof Content.Evaluation evaluation) {
			blocks.stream().filter(Evaluation.class::isInstance).map(Evaluation.class::cast).forEach(block -> changed.names.put(block, evaluation.key()));
		}
		return changed;
	}

	/** What a performance table prints as its keys, the name of its form first: as long as it is the same, so are all names. */
	List<String> keys(Evaluation evaluation) {
		return printed.computeIfAbsent(evaluation, this::printed);
	}

	private List<String> printed(Evaluation evaluation) {
		List<String> keys = new ArrayList<>();
		layout(evaluation, meaning).ifPresent(layout -> {
			keys.add(layout.name());
			layout.keys().forEach(key -> keys.add(EvaluationLayout.keyName(text(evaluation, layout, key, meaning))));
		});
		return keys;
	}

	private void tellApart(List<Evaluation> same, Map<Evaluation, List<String>> texts) {
		Map<String, Integer> used = new HashMap<>();
		for (Evaluation evaluation : same) {
			List<String> keys = texts.get(evaluation);
			String name = keys.isEmpty() ? "" : keys.getFirst();
			if (same.size() > 1 && !name.isEmpty() && keys.size() > 1 && !keys.get(1).isEmpty()) {
				name += "（" + keys.get(1) + "）";
			}
			int count = used.merge(name, 1, Integer::sum);
			name = count > 1 ? name + "（" + count + "）" : name;
			names.put(evaluation, name);
			byWording.putIfAbsent(Wording.key(name), name);
		}
	}

	/** What a performance table is filled for; empty when it does not say. */
	String of(Evaluation evaluation) {
		return names.getOrDefault(evaluation, "");
	}

	/** The name in a performance table that is the same words; the wording itself when there is none. */
	String canonical(String wording) {
		return byWording.getOrDefault(Wording.key(wording), wording);
	}

	/** The layout of a performance table of a document; empty when the form has none of its name. */
	static Optional<EvaluationLayout> layout(Evaluation evaluation, FormYear meaning) {
		return meaning == null || evaluation.getForm() == null || evaluation.getForm().eIsProxy() ? Optional.empty()
				: meaning.form().evaluation(SnapshotBuilder.text(evaluation.getForm().getName()));
	}

	private static List<Evaluation> evaluations(List<? extends EObject> blocks, List<Evaluation> into) {
		for (EObject block : blocks) {
			if (block instanceof Section section) {
				evaluations(section.getBlocks(), into);
			} else if (block instanceof Evaluation evaluation) {
				into.add(evaluation);
			}
		}
		return into;
	}

	private static String text(Evaluation evaluation, EvaluationLayout layout, String key, FormYear meaning) {
		for (EObject block : evaluation.getBlocks()) {
			if (block instanceof Table table && table.getForm() != null && !table.getForm().eIsProxy()) {
				Optional<TableLayout> fields = layout.block(SnapshotBuilder.text(table.getForm().getName()));
				Optional<String> found = fields.flatMap(known -> text(table, known, key, meaning));
				if (found.isPresent()) {
					return found.get();
				}
			}
		}
		return "";
	}

	private static Optional<String> text(Table table, TableLayout layout, String key, FormYear meaning) {
		for (Panel panel : layout.panels()) {
			if (panel.rows().stream().noneMatch(row -> row instanceof TableLayout.Item item && item.name().equals(key))) {
				continue;
			}
			RowMatcher matcher = meaning.rows(panel);
			for (EObject line : table.getLines()) {
				List<String> texts = line instanceof Row row ? PipeRow.parse(SnapshotBuilder.text(row.getText())).texts() : List.of();
				if (matcher.match(matcher.heads(texts), -1).kind() == RowMatch.Kind.ITEM && matcher.match(matcher.heads(texts), -1).row().equals(key)) {
					return panel.columns().stream().filter(RowMatcher::isContent).filter(column -> column.cell() < texts.size())
							.map((Column column) -> texts.get(column.cell())).filter(text -> !text.isBlank()).findFirst();
				}
			}
		}
		return Optional.empty();
	}
}
