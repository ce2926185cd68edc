// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.core.check.CheckContext;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Fix;
import org.gongkai.core.check.Severity;
import org.gongkai.core.check.WordCheck;
import org.gongkai.core.document.Content;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.Place;
import org.gongkai.core.form.EvaluationLayout;
import org.gongkai.core.form.FormYear;
import org.gongkai.core.form.OfficialWords;
import org.gongkai.core.form.Wording;
import org.gongkai.core.text.Message;
import org.gongkai.core.wording.FoldedText;
import org.gongkai.core.wording.Passage;

/** Names of the department, its units and its projects are the same everywhere. */
public final class NameCheck implements WordCheck {

	private static final Pattern QUOTED = Pattern.compile("“([^“”]{12,80})”");

	@Override
	public String id() {
		return "names";
	}

	@Override
	public String family() {
		return "名称";
	}

	@Override
	public List<Finding> run(CheckContext context) {
		DocumentSnapshot document = context.document();
		List<Finding> findings = new ArrayList<>();
		List<Passage> passages = context.passages();
		misprints(document, passages, findings);
		projectsPrintedOtherwise(document, passages, findings);
		units(document, passages, findings);
		return findings;
	}

	private void misprints(DocumentSnapshot document, List<Passage> passages, List<Finding> findings) {
		Map<String, Message> kinds = new LinkedHashMap<>();
		if (FoldedText.fold(document.header().entity()).length() >= 6) {
			kinds.put(FoldedText.fold(document.header().entity()), new Message("部门名称", "the department"));
		}
		document.evaluations().stream().filter(evaluation -> evaluation.layout().dimension().equals(FactKey.PROJECT)).map(NameCheck::bare)
				.map(FoldedText::fold).filter(name -> name.length() >= 6).forEach(name -> kinds.putIfAbsent(name, new Message("项目名称", "the project")));
		document.evaluations().stream().map(evaluation -> unit(evaluation)).map(FoldedText::fold).filter(name -> name.length() >= 6)
				.forEach(name -> kinds.putIfAbsent(name, new Message("单位名称", "the unit")));
		Set<String> known = new LinkedHashSet<>(kinds.keySet());
		document.header().aliases().stream().map(FoldedText::fold).forEach(known::add);
		NearNames names = new NearNames(kinds.keySet());
		for (Passage passage : passages) {
			if (passage.kind() == Passage.Kind.VERBATIM) {
				continue;
			}
			FoldedText text = passage.folded();
			for (NearNames.Near near : NearNames.longest(names.find(text))) {
				String printed = text.between(near.from(), near.to());
				if (!isKnown(FoldedText.fold(printed), known) && !isInside(known, text, near)) {
					Place place = passage.place(text.place(near.from()), text.end(near.to()));
					findings.add(misprint(place, printed, near.name(), kinds.get(near.name())));
				}
			}
		}
	}

	// What near names do not see: a name without its first character, and one between quotation marks with several other characters.
	private void projectsPrintedOtherwise(DocumentSnapshot document, List<Passage> passages, List<Finding> findings) {
		Set<String> names = document.evaluations().stream().filter(evaluation -> evaluation.layout().dimension().equals(FactKey.PROJECT)).map(NameCheck::bare)
				.map(FoldedText::fold).filter(name -> name.length() >= 6).collect(Collectors.toCollection(LinkedHashSet::new));
		OfficialWords words = document.meaning().map(FormYear::words).orElse(null);
		if (names.isEmpty() || words == null) {
			return;
		}
		Beheaded beheaded = new Beheaded(names, words, passages);
		Message kind = new Message("项目名称", "the project");
		for (Passage passage : passages) {
			if (passage.kind() == Passage.Kind.VERBATIM) {
				continue;
			}
			FoldedText text = passage.folded();
			NearNames.longest(beheaded.find(text)).forEach(near -> findings.add(misprint(passage.place(text.place(near.from()), text.end(near.to())), text.between(near.from(), near.to()),
					near.name(), kind)));
			if (passage.kind() == Passage.Kind.PARAGRAPH && passage.text().indexOf('“') >= 0) {
				Matcher quoted = QUOTED.matcher(passage.text());
				while (quoted.find()) {
					String printed = FoldedText.fold(quoted.group(1));
					List<String> alike = names.contains(printed) ? List.of() : names.stream().filter(name -> isLike(printed, name)).toList();
					if (alike.size() == 1) {
						findings.add(Finding.of("name-misprint", Severity.SHOULD, family(), Message.of("“{0}”同项目名称“{1}”不一样，请核对。",
								"“{0}” is not the name of the project “{1}”. Check it.", quoted.group(1), alike.getFirst()), List.of(passage.place(quoted.start(1), quoted.end(1)))));
					}
				}
			}
		}
	}

	// Two to four characters of a long name apart, at some place inside.
	private static boolean isLike(String printed, String name) {
		int apart = Wording.apart(printed, name);
		boolean inside = printed.startsWith(name.substring(0, 2)) && printed.endsWith(name.substring(name.length() - 1));
		return inside && apart > 1 && apart <= 4 && 4 * apart <= name.length() && printed.chars().filter(Character::isDigit).boxed().toList()
				.equals(name.chars().filter(Character::isDigit).boxed().toList());
	}

	private Finding misprint(Place place, String printed, String name, Message kind) {
		Message message = Message.of("“{0}”同{1}“{2}”差一个字，请核对。", "“{0}” is one character off {1} “{2}”. Check it.", printed, kind, name);
		return place.length() != printed.length() ? Finding.of("name-misprint", Severity.SHOULD, family(), message, List.of(place))
				: Finding.of("name-misprint", Severity.SHOULD, family(), message, List.of(place), new Fix(Message.of("改为“{0}”", "Change to “{0}”", name),
						List.of(new Fix.Edit(place.file(), place.offset(), place.length(), name))));
	}

	// Part of another known name, or that name with something before it.
	private static boolean isKnown(String printed, Set<String> known) {
		return known.stream().anyMatch(name -> name.contains(printed) || printed.endsWith(name) && !name.equals(printed) && printed.length() - name.length() > 1);
	}

	// Inside a longer known name that is printed here in full.
	private static boolean isInside(Set<String> known, FoldedText text, NearNames.Near near) {
		for (String name : known) {
			for (int from = Math.max(0, near.from() - name.length()); from <= near.to() && from + name.length() <= text.length(); from++) {
				if (from < near.to() && near.from() < from + name.length() && FoldedText.fold(text.between(from, from + name.length())).equals(name)) {
					return true;
				}
			}
		}
		return false;
	}

	// Units that carry out projects but that the document mentions nowhere else, while it mentions others.
	private void units(DocumentSnapshot document, List<Passage> passages, List<Finding> findings) {
		Map<String, List<Place>> printed = new LinkedHashMap<>();
		document.evaluations().forEach(evaluation -> {
			String unit = unitKey(unit(evaluation));
			if (unit.length() >= 4) {
				printed.computeIfAbsent(unit, name -> new ArrayList<>()).add(unitCell(evaluation).map(Content.Cell::place).orElse(evaluation.place()));
			}
		});
		if (printed.size() < 2) {
			return;
		}
		String entity = unitKey(document.header().entity());
		StringBuilder all = new StringBuilder(entity);
		Set<String> forms = document.evaluations().stream().map(Content.Evaluation::name).collect(Collectors.toSet());
		passages.stream().filter(passage -> passage.sections().stream().noneMatch(forms::contains)).forEach(passage -> all.append('\n').append(plain(passage.folded().key())));
		String text = all.toString();
		List<String> strange = printed.keySet().stream().filter(unit -> !text.contains(unit) && !unit.endsWith(entity)).toList();
		if (strange.size() < printed.size()) {
			strange.forEach(unit -> findings.add(Finding.of("unit-unlisted", Severity.SHOULD, family(), Message.of(
					"绩效表里的实施单位“{0}”不在单位名单里（共 {1} 张表），请核对单位名称。",
					"The unit “{0}” of {1} performance tables is not among the units of the document. Check its name.", unit, printed.get(unit).size()),
					printed.get(unit))));
		}
	}

	// The department as a unit of its own is called 本级, in brackets or not.
	private static String unitKey(String text) {
		return plain(Wording.key(text));
	}

	private static String plain(String key) {
		return key.replace("(", "").replace(")", "").replace("本级", "");
	}

	private static String unit(Content.Evaluation evaluation) {
		return unitCell(evaluation).map(Content.Cell::text).map(EvaluationLayout::keyName).orElse("");
	}

	private static Optional<Content.Cell> unitCell(Content.Evaluation evaluation) {
		EvaluationLayout layout = evaluation.layout();
		return layout == null || layout.keys().size() < 2 ? Optional.empty()
				: evaluation.children().stream().filter(Content.Table.class::isInstance).flatMap(table -> ((Content.Table) table).rows().stream())
						.filter(row -> !row.parts().isEmpty() && row.parts().getFirst().row().equals(layout.keys().get(1)))
						.flatMap(row -> row.cells().stream().skip(1)).filter(cell -> !cell.text().isBlank()).findFirst();
	}

	// A name without the unit or number that tells it from its likes.
	static String bare(Content.Evaluation evaluation) {
		String unit = unit(evaluation);
		String key = evaluation.key().replaceAll("（\\d+）$", "");
		return !unit.isEmpty() && key.endsWith("（" + unit + "）") ? key.substring(0, key.length() - unit.length() - 2) : key;
	}
}
