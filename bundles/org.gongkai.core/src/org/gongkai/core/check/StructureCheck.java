// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.core.document.Content;
import org.gongkai.core.document.Header;
import org.gongkai.core.fact.Place;
import org.gongkai.core.form.EvaluationLayout;
import org.gongkai.core.form.FigureForm;
import org.gongkai.core.form.FormIndex;
import org.gongkai.core.form.FormPart;
import org.gongkai.core.form.SectionForm;
import org.gongkai.core.form.TableLayout;
import org.gongkai.core.text.Message;

/** The document says what it is; every prescribed section and table is there, once, in order and not empty; nothing else is. */
public final class StructureCheck implements Check {

	@Override
	public String id() {
		return "structure";
	}

	@Override
	public String family() {
		return "结构";
	}

	@Override
	public List<Finding> run(CheckContext context) {
		List<Finding> findings = new ArrayList<>(HeaderCheck.run(context));
		if (context.document().meaning().isEmpty()) {
			return findings;
		}
		FormIndex form = context.document().meaning().get().form();
		Header header = context.document().header();
		Map<String, Place> present = new LinkedHashMap<>();
		collect(context.document().content(), form, "", false, present, findings);
		missing(form.parts(), new SectionsToAdd(context.document().content(), header), header.place(), present, findings);
		order(context.document().content(), form, findings);
		return findings;
	}

	// Inside a section that may occur many times everything may, but not the same one right behind itself.
	private void collect(List<Content> content, FormIndex form, String role, boolean repeated, Map<String, Place> present,
			List<Finding> findings) {
		Content.Section before = null;
		for (Content piece : content) {
			if (piece instanceof Content.Section section) {
				Optional<SectionForm> known = form.section(section.name());
				boolean many = repeated || known.filter(SectionForm::repeatable).isPresent();
				if (before != null && (repeated || !role.isEmpty()) && known.filter(SectionForm::repeatable).isEmpty()
						&& section.title().equals(before.title())) {
					findings.add(twice("section-twice", section.title(), section.place(), before.place(), content));
				}
				before = section;
				if (known.isPresent() && many) {
					present.putIfAbsent(known.get().id(), section.place());
				} else if (known.isPresent()) {
					once("section-twice", known.get().id(), section.title(), section.place(), content, present, findings);
				} else if (role.isEmpty()) {
					findings.add(Finding.of("unknown-section", Severity.MAY, family(), Message.of("格式没有规定“{0}”这一部分。请核对标题。",
							"The form prescribes no section “{0}”. Check the heading.", section.title()), List.of(section.place())));
				}
				if (section.children().isEmpty() && known.filter(form1 -> !form1.role().isEmpty()).isEmpty()) {
					findings.add(Finding.of("empty-section", Severity.SHOULD, family(),
							Message.of("“{0}”只有标题，没有内容。请补充内容；没有此项的，也应说明。", "“{0}” has a heading but no content. Supply it, or say that there is none.",
									section.title()), List.of(section.place())));
				}
				collect(section.children(), form, known.map(SectionForm::role).orElse(role), many, present, findings);
			} else if (piece instanceof Content.Table table && table.layout() != null) {
				once("table-twice", table.layout().id(), table.where(), table.place(), content, present, findings);
			} else if (piece instanceof Content.Figure figure && figure.form() != null) {
				once("figure-twice", figure.form().id(), figure.form().number(), figure.place(), content, present, findings);
			} else if (piece instanceof Content.Evaluation evaluation && evaluation.layout() != null) {
				present.putIfAbsent(evaluation.layout().id(), evaluation.place());
				blocks(evaluation, findings);
			}
		}
	}

	// A performance table has all its blocks, each once.
	private void blocks(Content.Evaluation evaluation, List<Finding> findings) {
		for (TableLayout block : evaluation.layout().blocks()) {
			List<Place> places = evaluation.children().stream().filter(child -> child instanceof Content.Table table && table.name().equals(block.name()))
					.map(Content::place).toList();
			if (places.isEmpty()) {
				findings.add(Finding.of("missing-block", Severity.SHOULD, family(), Message.of("{0}缺少“{1}”这一块。", "{0} lacks the block “{1}”.",
						evaluation.where(), block.title()), List.of(evaluation.place())));
			} else if (places.size() > 1) {
				findings.add(Finding.of("block-twice", Severity.MUST, family(), Message.of("{0}的“{1}”出现了两次，请删去一处。",
						"“{1}” of {0} stands twice; delete one.", evaluation.where(), block.title()), List.of(places.get(1), places.getFirst()), Copies.deleted(evaluation.children(), places.getFirst(), places.get(1))));
			}
		}
	}

	private void once(String rule, String name, String title, Place place, List<Content> around, Map<String, Place> present, List<Finding> findings) {
		Place first = present.putIfAbsent(name, place);
		if (first != null) {
			findings.add(twice(rule, title, place, first, around));
		}
	}

	private Finding twice(String rule, String title, Place place, Place first, List<Content> around) {
		return Finding.of(rule, Severity.MUST, family(), Message.of("“{0}”出现了两次（另一处在第 {1} 行）。请合并或删去一处。",
				"“{0}” stands twice (also on line {1}). Merge them or delete one.", title, first.line()), List.of(place, first), Copies.deleted(around, first, place));
	}

	private void missing(List<FormPart> parts, SectionsToAdd additions, Place near, Map<String, Place> present, List<Finding> findings) {
		Header header = additions.header();
		for (FormPart part : parts) {
			Place place = present.get(part.id());
			if (part instanceof SectionForm section) {
				boolean inside = place != null || anyPresent(section, present);
				if (inside) {
					missing(section.children(), additions, place == null ? near : place, present, findings);
				}
				if (!inside && !section.optional()) {
					findings.add(Finding.of("missing-section", Severity.SHOULD, family(), Message.of("缺少“{0}”。请按格式补上；没有此项的，也应说明。",
							"“{0}” is missing. Add it as the form prescribes, or say that there is none.",
							section.title(header.year(), header.entity())), List.of(near), additions.before(parts, section))
							.expecting(section.title(header.year(), header.entity())));
				}
			} else if (part instanceof TableLayout table && place == null && !table.optional() && table.number().isEmpty()) {
				// a general form knows tables of many places; none of them has a number, and no place prints all of them
				findings.add(Finding.of("missing-table", Severity.MAY, family(), Message.of("没有“{0}”。各地规定的表不同，规定要有的，没有数据也应列出空表并说明。",
						"There is no “{0}”. Places prescribe different tables; where it is prescribed, it must be there without data too, empty and with its statement.",
						table.title()), List.of(near)).expecting(table.title()));
			} else if (part instanceof TableLayout table && place == null && !table.optional()) {
				findings.add(Finding.of("missing-table", Severity.MUST, family(), Message.of("缺少{0}“{1}”。没有数据的表也应列出空表并说明。",
						"{0} “{1}” is missing. A table without data must be there, empty and with its statement.", table.number(),
						table.title()), List.of(near)).expecting(table.title()));
			} else if (part instanceof EvaluationLayout evaluation && place == null && !evaluation.optional()) {
				findings.add(Finding.of("missing-evaluation", Severity.SHOULD, family(), Message.of("缺少“{0}”。请按格式补上；没有此项的，也应说明。",
						"“{0}” is missing. Add it as the form prescribes, or say that there is none.", evaluation.title()), List.of(near))
						.expecting(evaluation.title()));
			} else if (part instanceof FigureForm figure && place == null) {
				findings.add(Finding.of("missing-figure", Severity.SHOULD, family(), Message.of("缺少{0}“{1}”。请按格式补上图和图题。",
						"{0} “{1}” is missing. Add the figure and its caption as the form prescribes.", figure.number(), figure.title()), List.of(near))
						.expecting(figure.title()));
			}
		}
	}

	private static boolean anyPresent(SectionForm section, Map<String, Place> present) {
		return section.children().stream().anyMatch(child -> present.containsKey(child.id())
				|| child instanceof SectionForm inner && anyPresent(inner, present));
	}

	// Of the parts that stand out of order the fewest are named: those outside the longest ascending run.
	private void order(List<Content> content, FormIndex form, List<Finding> findings) {
		Map<String, Integer> prescribed = new HashMap<>();
		number(form.parts(), prescribed);
		order(content, form, prescribed, findings);
	}

	// A section that may occur many times has an order of its own inside, each time.
	private void order(List<Content> content, FormIndex form, Map<String, Integer> prescribed, List<Finding> findings) {
		List<Integer> numbers = new ArrayList<>();
		List<Content> pieces = new ArrayList<>();
		List<Content.Section> repeatable = new ArrayList<>();
		flatten(content, form, prescribed, numbers, pieces, repeatable);
		repeatable.forEach(section -> order(section.children(), form, prescribed, findings));
		Set<Integer> inOrder = longestAscending(numbers);
		for (int i = 0; i < numbers.size(); i++) {
			if (!inOrder.contains(i)) {
				String title = pieces.get(i) instanceof Content.Section section ? section.title() : ((Content.Table) pieces.get(i)).where();
				findings.add(Finding.of("misordered", Severity.SHOULD, family(), Message.of("“{0}”的位置与格式规定的次序不符。",
						"“{0}” does not stand where the form prescribes it.", title), List.of(pieces.get(i).place())));
			}
		}
	}

	private static void number(List<FormPart> parts, Map<String, Integer> numbers) {
		for (FormPart part : parts) {
			numbers.put(part.id(), numbers.size());
			if (part instanceof SectionForm section) {
				number(section.children(), numbers);
			}
		}
	}

	private static void flatten(List<Content> content, FormIndex form, Map<String, Integer> prescribed, List<Integer> numbers, List<Content> pieces,
			List<Content.Section> repeatable) {
		for (Content piece : content) {
			Integer number = piece instanceof Content.Section section ? prescribed.get("节 " + section.name())
					: piece instanceof Content.Table table ? prescribed.get("表 " + table.name()) : null;
			if (number != null && !numbers.contains(number)) {
				numbers.add(number);
				pieces.add(piece);
			}
			if (piece instanceof Content.Section section && form.section(section.name()).filter(SectionForm::repeatable).isPresent()) {
				repeatable.add(section);
			} else if (piece instanceof Content.Section section) {
				flatten(section.children(), form, prescribed, numbers, pieces, repeatable);
			}
		}
	}

	private static Set<Integer> longestAscending(List<Integer> numbers) {
		int[] length = new int[numbers.size()];
		int[] before = new int[numbers.size()];
		int last = -1;
		for (int i = 0; i < numbers.size(); i++) {
			length[i] = 1;
			before[i] = -1;
			for (int j = 0; j < i; j++) {
				if (numbers.get(j) < numbers.get(i) && length[j] + 1 > length[i]) {
					length[i] = length[j] + 1;
					before[i] = j;
				}
			}
			last = last < 0 || length[i] > length[last] ? i : last;
		}
		Set<Integer> chosen = new HashSet<>();
		for (int i = last; i >= 0; i = before[i]) {
			chosen.add(i);
		}
		return chosen;
	}
}
