// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.core.check.Severity;
import org.gongkai.core.expression.ExprReader;
import org.gongkai.core.text.Message;
import org.gongkai.model.DisclosureKind;
import org.gongkai.model.FactItem;
import org.gongkai.model.Form;
import org.gongkai.model.FormElement;
import org.gongkai.model.FormEvaluation;
import org.gongkai.model.FormFigure;
import org.gongkai.model.FormSection;
import org.gongkai.model.FormTable;
import org.gongkai.model.Rule;
import org.gongkai.model.Sentence;
import org.gongkai.model.TextRule;

/** A form with everything it takes over from its base: what is prescribed, in order and by name. */
public final class FormIndex {

	private final String name;
	private final DisclosureKind kind;
	private final int from;
	private final int to;
	private final String unit;
	private final List<String> recognition;
	private final List<FormPart> parts;
	private final Map<String, SectionForm> sections = new LinkedHashMap<>();
	private final Map<String, TableLayout> tables = new LinkedHashMap<>();
	private final Map<String, EvaluationLayout> evaluations = new LinkedHashMap<>();
	private final Map<String, FigureForm> figures = new LinkedHashMap<>();
	private final Map<String, EvaluationLayout> blockOwners = new LinkedHashMap<>();
	private final Map<String, String> owners = new LinkedHashMap<>();
	private final Map<String, ItemForm> items = new LinkedHashMap<>();
	private final List<SentenceForm> sentences = new ArrayList<>();
	private final List<RuleForm> rules = new ArrayList<>();
	private final List<TextRuleForm> textRules = new ArrayList<>();

	/** Reads a form of the model. A base that leads back to the form itself ends the chain. */
	public static FormIndex of(Form form) {
		return new FormIndex(form);
	}

	private FormIndex(Form form) {
		List<Form> chain = chain(form);
		this.name = text(form.getName());
		this.kind = form.getKind();
		this.from = form.getFrom();
		this.to = form.getTo();
		this.unit = chain.stream().map(f -> text(f.getUnit())).filter(u -> !u.isEmpty()).reduce((a, b) -> b).orElse("");
		this.recognition = form.getRecognition().isEmpty() ? chain.getFirst().getRecognition().stream().toList()
				: List.copyOf(form.getRecognition());
		List<FormElement> elements = merge(chain);
		this.parts = List.copyOf(parts(elements, "", overriding(chain)));
		elements.forEach(this::collect);
	}

	// From the first base to the form itself.
	private static List<Form> chain(Form form) {
		List<Form> chain = new ArrayList<>();
		Set<Form> seen = new HashSet<>();
		for (Form f = form; f != null && !f.eIsProxy() && seen.add(f); f = f.getBase()) {
			chain.addFirst(f);
		}
		return chain;
	}

	// An element replaces the one of its name where that stands; a new one follows the element it follows in its own form.
	private static List<FormElement> merge(List<Form> chain) {
		List<FormElement> merged = new ArrayList<>();
		for (Form form : chain) {
			int cursor = merged.size();
			for (FormElement element : form.getElements()) {
				int at = indexOf(merged, element);
				if (at >= 0) {
					merged.set(at, element);
					cursor = at + 1;
				} else if (form == chain.getFirst() || !overridesNested(merged, element)) {
					merged.add(Math.min(cursor, merged.size()), element);
					cursor++;
				}
			}
		}
		return merged;
	}

	private static int indexOf(List<FormElement> elements, FormElement element) {
		for (int i = 0; i < elements.size(); i++) {
			if (elements.get(i).eClass() == element.eClass() && text(elements.get(i).getName()).equals(text(element.getName()))) {
				return i;
			}
		}
		return -1;
	}

	private static boolean overridesNested(List<FormElement> elements, FormElement element) {
		return elements.stream().anyMatch(e -> e instanceof FormSection section
				&& (indexOf(section.getElements(), element) >= 0 || overridesNested(section.getElements(), element)));
	}

	// What a later form says at its top level of an element that its base has inside a section.
	private static Map<String, FormElement> overriding(List<Form> chain) {
		Map<String, FormElement> top = new LinkedHashMap<>();
		chain.stream().skip(1).flatMap(form -> form.getElements().stream())
				.forEach(element -> top.put(element.eClass().getName() + " " + text(element.getName()), element));
		return top;
	}

	private List<FormPart> parts(List<FormElement> elements, String owner, Map<String, FormElement> overriding) {
		List<FormPart> read = new ArrayList<>();
		for (FormElement original : elements) {
			FormElement element = overriding.getOrDefault(original.eClass().getName() + " " + text(original.getName()), original);
			if (element instanceof FormSection section) {
				SectionForm compiled = new SectionForm(text(section.getName()), text(section.getKeyword()),
						text(section.getTitle()).isEmpty() ? text(section.getName()) : section.getTitle(), section.getAliases(),
						section.isOptional(), section.isRepeatable(), text(section.getRole()), parts(section.getElements(), text(section.getName()), overriding));
				sections.put(compiled.name(), compiled);
				owned(compiled, owner, read);
			} else if (element instanceof FormTable table) {
				TableLayout layout = TableLayout.of(table, unit);
				tables.put(layout.name(), layout);
				owned(layout, owner, read);
			} else if (element instanceof FormEvaluation evaluation) {
				EvaluationLayout layout = EvaluationLayout.of(evaluation, unit);
				evaluations.put(layout.name(), layout);
				layout.blocks().forEach(block -> blockOwners.put(block.name(), layout));
				owned(layout, owner, read);
			} else if (element instanceof FormFigure figure) {
				FigureForm compiled = new FigureForm(text(figure.getName()), text(figure.getNumber()), text(figure.getTitle()),
						figure.getAliases(), text(figure.getChart()), figure.getValues().stream()
								.map(value -> new FigureForm.Value(text(value.getLabel()), ExprReader.read(value.getExpression()))).toList());
				figures.put(compiled.name(), compiled);
				owned(compiled, owner, read);
			}
		}
		return read;
	}

	private void owned(FormPart part, String owner, List<FormPart> into) {
		owners.put(part.id(), owner);
		into.add(part);
	}

	private void collect(FormElement element) {
		switch (element) {
			case FormSection section -> section.getElements().forEach(this::collect);
			case FormEvaluation evaluation -> evaluation.getElements().forEach(this::collect);
			case FactItem item -> {
				items.put(text(item.getName()), new ItemForm(text(item.getName()),
						text(item.getTitle()).isEmpty() ? text(item.getName()) : item.getTitle(),
						text(item.getUnit()), TableLayout.coordinates(item.getCoordinates(), Map.of())));
			}
			case Sentence sentence -> sentences.add(new SentenceForm(text(sentence.getName()),
					sentence.getSections().stream().filter(section -> !section.eIsProxy()).map(section -> text(section.getName())).toList(),
					text(sentence.getPattern()), sentence.getBindings().stream()
							.map(binding -> new SentenceForm.Binding(text(binding.getSlot()), text(binding.getExpression()))).toList()));
			case Rule rule -> rules.add(rule(rule));
			case TextRule rule -> textRules.add(TextRuleForm.of(rule));
			default -> {
				// Tables are indexed with the sections they stand in.
			}
		}
	}

	/** Reads a rule of the model. */
	static RuleForm rule(Rule rule) {
		FormTable table = rule.getTable();
		FormEvaluation evaluation = rule.getEvaluation() != null ? rule.getEvaluation()
				: table != null && table.eContainer() instanceof FormEvaluation owner ? owner
						: rule.eContainer() instanceof FormEvaluation owner ? owner : null;
		RuleForm.Axis axis = "各行".equals(rule.getAxis()) ? RuleForm.Axis.ROWS
				: "各列".equals(rule.getAxis()) ? RuleForm.Axis.COLUMNS
				: "清单".equals(rule.getAxis()) ? RuleForm.Axis.LISTS
						: evaluation != null ? RuleForm.Axis.EVALUATIONS : RuleForm.Axis.ONCE;
		return new RuleForm(text(rule.getName()), Severity.of(rule.getSeverity()),
				text(rule.getFamily()).isEmpty() ? "规则" : rule.getFamily(),
				new Message(text(rule.getSentence()), text(rule.getEnglish()).isEmpty() ? text(rule.getSentence()) : rule.getEnglish()),
				text(rule.getGround()), axis, table == null || table.eIsProxy() ? "" : text(table.getName()), text(rule.getPanel()),
				evaluation == null || evaluation.eIsProxy() ? "" : text(evaluation.getName()),
				"清单".equals(rule.getAxis()) ? new RuleForm.Listing(
						rule.getSection() == null || rule.getSection().eIsProxy() ? "" : text(rule.getSection().getName()), rule.getAnchors()) : null,
				rule.getGuards().stream().map(ExprReader::read).toList(), ExprReader.read(rule.getCondition()),
				rule.getExamples().stream().map(RuleExample::of).toList());
	}

	/** Name in the language. */
	public String name() {
		return name;
	}

	/** Budget or final accounts. */
	public DisclosureKind kind() {
		return kind;
	}

	/** First year it applies to; 0 when open. */
	public int from() {
		return from;
	}

	/** Last year it applies to; 0 when open. */
	public int to() {
		return to;
	}

	/** Whether the form applies to a year. */
	public boolean covers(int year) {
		return (from == 0 || year >= from) && (to == 0 || year <= to);
	}

	/** Money unit of its tables; may be empty. */
	public String unit() {
		return unit;
	}

	/** Wordings whose presence in a source speaks for this form. */
	public List<String> recognition() {
		return recognition;
	}

	/** Top-level sections and tables in prescribed order. */
	public List<FormPart> parts() {
		return parts;
	}

	/** All sections, a section before those inside it. */
	public Collection<SectionForm> sections() {
		return Collections.unmodifiableCollection(sections.values());
	}

	/** All tables in prescribed order, without the blocks of performance tables. */
	public Collection<TableLayout> tables() {
		return Collections.unmodifiableCollection(tables.values());
	}

	/** All performance tables in prescribed order. */
	public Collection<EvaluationLayout> evaluations() {
		return Collections.unmodifiableCollection(evaluations.values());
	}

	/** All figures in prescribed order. */
	public Collection<FigureForm> figures() {
		return Collections.unmodifiableCollection(figures.values());
	}

	/** The performance table of a name. */
	public Optional<EvaluationLayout> evaluation(String evaluationName) {
		return Optional.ofNullable(evaluations.get(evaluationName));
	}

	/** The figure of a name. */
	public Optional<FigureForm> figure(String figureName) {
		return Optional.ofNullable(figures.get(figureName));
	}

	/** The performance table that a block belongs to; empty for any other table. */
	public Optional<EvaluationLayout> evaluationOf(TableLayout block) {
		return Optional.ofNullable(blockOwners.get(block.name()));
	}

	/** All named facts outside the tables. */
	public Collection<ItemForm> items() {
		return Collections.unmodifiableCollection(items.values());
	}

	/** All prescribed sentences. */
	public List<SentenceForm> sentences() {
		return Collections.unmodifiableList(sentences);
	}

	/** All rules, names not yet resolved; see {@link FormYear#rules}. */
	public List<RuleForm> rules() {
		return Collections.unmodifiableList(rules);
	}

	/** All rules on wording. */
	public List<TextRuleForm> textRules() {
		return Collections.unmodifiableList(textRules);
	}

	/** The section of a name. */
	public Optional<SectionForm> section(String sectionName) {
		return Optional.ofNullable(sections.get(sectionName));
	}

	/** The table or block of a name. */
	public Optional<TableLayout> table(String tableName) {
		TableLayout table = tables.get(tableName);
		return table != null ? Optional.of(table) : Optional.ofNullable(blockOwners.get(tableName)).flatMap(owner -> owner.block(tableName));
	}

	/** The item of a name. */
	public Optional<ItemForm> item(String itemName) {
		return Optional.ofNullable(items.get(itemName));
	}

	/** Name of the section a part stands in; empty at the top level and for parts the form does not have. */
	public String ownerOf(FormPart part) {
		return owners.getOrDefault(part.id(), "");
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}
}
