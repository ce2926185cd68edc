// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.model.EvaluationKind;
import org.gongkai.model.FormEvaluation;
import org.gongkai.model.FormTable;

/**
 * A prescribed performance table. It is filled once for every project or unit; what it is filled for is a member of one
 * dimension and is named by texts in the table itself.
 *
 * @param name name in the language
 * @param kind self-evaluation or targets
 * @param number official number; empty when there is none
 * @param title official title
 * @param aliases other titles in use
 * @param optional whether it may be left out
 * @param dimension dimension whose members it is filled for, e.g. 项目
 * @param keys rows of its blocks whose texts name the member; those behind the first tell members of equal name apart;
 *            empty when it is filled only once, for the whole document
 * @param blocks its blocks in prescribed order; their cells have its coordinates besides their own
 */
public record EvaluationLayout(String name, EvaluationKind kind, String number, String title, List<String> aliases, boolean optional,
		String dimension, List<String> keys, List<TableLayout> blocks) implements FormPart {

	// Codes of budget systems glued to a name: 190001名称-211382000, 51090422T000005836329-名称; an empty one leaves its dash.
	private static final Pattern CODE_BEFORE = Pattern.compile("^[0-9０-９]{6,}(?:[A-ZＡ-Ｚ][0-9０-９]+)?[-—－–‐−_]?(?=.)");
	private static final Pattern CODE_BEHIND = Pattern.compile("[-—－–‐−][0-9０-９]*$");

	public EvaluationLayout {
		aliases = List.copyOf(aliases);
		keys = List.copyOf(keys);
		blocks = List.copyOf(blocks);
	}

	/** Reads a performance table of the model; missing parts of an incomplete one are empty. */
	static EvaluationLayout of(FormEvaluation evaluation, String formUnit) {
		Map<String, String> coordinates = TableLayout.coordinates(evaluation.getCoordinates(), Map.of());
		List<TableLayout> blocks = new ArrayList<>();
		evaluation.getElements().stream().filter(FormTable.class::isInstance)
				.forEach(table -> blocks.add(TableLayout.of((FormTable) table, formUnit, coordinates)));
		return new EvaluationLayout(text(evaluation.getName()), evaluation.getKind(), text(evaluation.getNumber()),
				text(evaluation.getTitle()), evaluation.getAliases(), evaluation.isOptional(), text(evaluation.getDimension()),
				evaluation.getKeys(), blocks);
	}

	/** By the name, which is unique in a form: hashing all there is each time would cost more than it tells. */
	@Override
	public int hashCode() {
		return name.hashCode();
	}

	/** With what the places in it begin: 绩效自评 or 绩效目标. */
	public String family() {
		return kind == EvaluationKind.TARGET ? "绩效目标" : "绩效自评";
	}

	/** Wordings of the row whose text names what the table is filled for; empty when there is none. */
	public List<String> keyLabels() {
		return keys.isEmpty() ? List.of() : blocks.stream().flatMap(block -> block.panels().stream()).flatMap(panel -> panel.rows().stream())
				.filter(row -> row instanceof TableLayout.Item item && item.name().equals(keys.getFirst())).map(TableLayout.Item.class::cast)
				.flatMap(item -> Stream.concat(Stream.of(item.title()), item.aliases().stream())).toList();
	}

	/** A printed name without spaces and without the codes beside it; as it is when there is nothing but a code. */
	public static String keyName(String printed) {
		String name = Wording.spaceless(printed);
		String bare = CODE_BEHIND.matcher(CODE_BEFORE.matcher(name).replaceFirst("")).replaceFirst("");
		return bare.isEmpty() ? name : bare;
	}

	/** The block of a name. */
	public Optional<TableLayout> block(String blockName) {
		return blocks.stream().filter(block -> block.name().equals(blockName)).findFirst();
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}
}
