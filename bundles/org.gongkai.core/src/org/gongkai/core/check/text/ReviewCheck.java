// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.core.check.CheckContext;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Severity;
import org.gongkai.core.check.TextCheck;
import org.gongkai.core.document.Content;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.expression.Evaluator;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.Place;
import org.gongkai.core.fact.Report;
import org.gongkai.core.quantity.Interval;
import org.gongkai.core.quantity.Units;
import org.gongkai.core.text.Message;

/** Every performance table of a project has its text, and every text its table. */
public final class ReviewCheck implements TextCheck {

	private static final Pattern BRACKETS = Pattern.compile("[（(][^（）()]*[）)]");
	private static final Pattern SIGNS = Pattern.compile("[^\\p{IsHan}\\p{Alnum}]");
	private static final Pattern STOP = Pattern.compile("[：:，,。；;]");

	@Override
	public String id() {
		return "reviews";
	}

	@Override
	public String family() {
		return "名称";
	}

	@Override
	public List<Finding> run(CheckContext context) {
		List<Finding> findings = new ArrayList<>();
		reviews(context.document(), findings);
		names(context, findings);
		return findings;
	}

	/** A paragraph all of whose numbers are those of one project. */
	private record Review(Content.Paragraph paragraph, String project, boolean isNamed) {
	}

	/** Words without what stands in brackets, which tells a project from its likes, and without signs, which tell nothing. */
	private record Bare(String words) {

		static Bare of(String text) {
			return new Bare(SIGNS.matcher(BRACKETS.matcher(text).replaceAll("")).replaceAll(""));
		}
	}

	// Where most reviews print the name of their project as its table does, all should.
	private void names(CheckContext context, List<Finding> findings) {
		DocumentSnapshot document = context.document();
		Map<String, Content.Evaluation> tables = new HashMap<>();
		document.evaluations().stream().filter(evaluation -> evaluation.layout().dimension().equals(FactKey.PROJECT) && !evaluation.key().isEmpty())
				.forEach(evaluation -> tables.putIfAbsent(evaluation.key(), evaluation));
		List<List<Review>> reviews = new ArrayList<>();
		if (!tables.isEmpty()) {
			sections(document.content(), section -> reviews.add(section.children().stream().filter(Content.Paragraph.class::isInstance).map(Content.Paragraph.class::cast)
					.flatMap(paragraph -> project(document, paragraph).filter(tables::containsKey).map(project -> review(paragraph, tables.get(project), context)).stream())
					.toList()));
		}
		reviews.stream().filter(section -> 2 * section.stream().filter(Review::isNamed).count() > section.size()).forEach(section -> section.stream()
				.filter(review -> !review.isNamed()).forEach(review -> findings.add(Finding.of("project-renamed", Severity.MAY, family(), Message.of(
						"绩效表里的项目叫“{0}”，这里写作“{1}”，请核对。", "The project is called “{0}” in its performance table, and “{1}” here. Check it.", review.project(),
						head(review.paragraph()).printed().strip()), List.of(head(review.paragraph()), tables.get(review.project()).place())))));
	}

	private static Review review(Content.Paragraph paragraph, Content.Evaluation table, CheckContext context) {
		String words = context.folded(paragraph.text()).once(Bare.class, text -> Bare.of(text.raw())).words();
		String name = context.once(table, Bare.class, one -> Bare.of(NameCheck.bare(one))).words();
		return new Review(paragraph, table.key(), words.contains(name));
	}

	private static void sections(List<Content> content, Consumer<Content.Section> each) {
		content.stream().filter(Content.Section.class::isInstance).map(Content.Section.class::cast).forEach(section -> {
			each.accept(section);
			sections(section.children(), each);
		});
	}

	private static Optional<String> project(DocumentSnapshot document, Content.Paragraph paragraph) {
		List<String> projects = paragraph.claims().stream().map(document.claims()::get).filter(claim -> claim.expression() != null)
				.flatMap(claim -> Evaluator.facts(claim.expression()).stream()).map(fact -> fact.key().get(FactKey.PROJECT)).toList();
		return projects.size() > 1 && projects.stream().distinct().count() == 1 ? Optional.of(projects.getFirst()).filter(project -> !project.isEmpty()) : Optional.empty();
	}

	// Its beginning, which names the project.
	private static Place head(Content.Paragraph paragraph) {
		Matcher stop = STOP.matcher(paragraph.text());
		return paragraph.place(0, stop.find() ? stop.start() : paragraph.text().length());
	}

	// Texts are about the projects their claims name. Where most tables have a text, all should, and the other way round.
	private void reviews(DocumentSnapshot document, List<Finding> findings) {
		Map<String, Content.Evaluation> tables = new LinkedHashMap<>();
		document.evaluations().stream().filter(evaluation -> evaluation.layout().dimension().equals(FactKey.PROJECT) && !evaluation.key().isEmpty())
				.forEach(evaluation -> tables.putIfAbsent(evaluation.key(), evaluation));
		Map<String, Place> mentioned = new LinkedHashMap<>();
		document.claims().stream().filter(claim -> claim.expression() != null).forEach(claim -> Evaluator.facts(claim.expression()).stream()
				.map(fact -> fact.key().get(FactKey.PROJECT)).filter(project -> !project.isEmpty()).forEach(project -> mentioned.putIfAbsent(project, claim.place())));
		Set<String> both = new LinkedHashSet<>(tables.keySet());
		both.retainAll(mentioned.keySet());
		Map<String, Long> sections = both.stream().map(project -> mentioned.get(project).where())
				.collect(Collectors.groupingBy(where -> where, Collectors.counting()));
		// The reviews stand where most of the projects are mentioned; elsewhere they are mentioned in passing.
		Map<String, Place> texts = new LinkedHashMap<>();
		mentioned.forEach((project, place) -> {
			if (tables.containsKey(project) || 2 * sections.getOrDefault(place.where(), 0L) > both.size()) {
				texts.put(project, place);
			}
		});
		if (2 * both.size() <= tables.size() || both.size() < 3) {
			return;
		}
		Map<String, String> renamed = renamed(document, tables, texts.keySet());
		texts.forEach((project, place) -> {
			String table = renamed.get(project);
			if (table != null && NameCheck.bare(tables.get(table)).equals(project)) {
				return;
			}
			if (table != null) {
				findings.add(Finding.of("project-renamed", Severity.SHOULD, family(), Message.of("文中的项目“{0}”同绩效表的“{1}”数都相同，名称却不同，请核对。",
						"The project “{0}” of the text has the numbers of the performance table “{1}”, but another name. Check it.", project, table),
						List.of(place, tables.get(table).place())));
			} else if (!tables.containsKey(project)) {
				findings.add(Finding.of("review-without-table", Severity.SHOULD, family(), Message.of("文中有“{0}”的自评综述，却没有它的绩效表；也可能是名称写得不同。",
						"The text reviews “{0}”, but there is no performance table of it; or its name differs.", project), List.of(place)));
			}
		});
		tables.forEach((project, evaluation) -> {
			if (!texts.containsKey(project) && !renamed.containsValue(project)) {
				findings.add(Finding.of("table-without-review", Severity.SHOULD, family(), Message.of("有“{0}”的绩效表，文中却没有它的自评综述；也可能是名称写得不同。",
						"There is a performance table of “{0}”, but the text does not review it; or its name differs.", project), List.of(evaluation.place())));
			}
		});
	}

	// Reviews without a table whose amounts are those of one table without a review, and of none of another name.
	private static Map<String, String> renamed(DocumentSnapshot document, Map<String, Content.Evaluation> tables, Set<String> texts) {
		Set<String> unpaired = new HashSet<>(texts);
		tables.keySet().stream().filter(table -> !unpaired.remove(table)).forEach(unpaired::add);
		Map<String, Map<FactKey, Interval>> amounts = new LinkedHashMap<>();
		for (Report report : unpaired.isEmpty() ? List.<Report>of() : document.facts().reports(ReviewCheck.class, key -> !key.get(FactKey.PROJECT).isEmpty())) {
			String project = report.key().get(FactKey.PROJECT);
			if (unpaired.contains(project) && Units.MONEY.equals(report.quantity().unitOf().kind()) && report.quantity().value() != null && report.quantity().value().signum() != 0) {
				amounts.computeIfAbsent(project, name -> new LinkedHashMap<>()).putIfAbsent(report.key().without(FactKey.PROJECT),
						report.quantity().interval().orElseThrow());
			}
		}
		Map<String, String> renamed = new LinkedHashMap<>();
		texts.stream().filter(text -> !tables.containsKey(text)).forEach(text -> {
			List<String> alike = tables.keySet().stream().filter(table -> !texts.contains(table)
					&& areAlike(amounts.getOrDefault(text, Map.of()), amounts.getOrDefault(table, Map.of()))).toList();
			if (alike.stream().map(tables::get).map(NameCheck::bare).distinct().count() == 1 && !renamed.containsValue(alike.getFirst())) {
				renamed.put(text, alike.getFirst());
			}
		});
		return renamed;
	}

	private static boolean areAlike(Map<FactKey, Interval> some, Map<FactKey, Interval> others) {
		List<FactKey> common = some.keySet().stream().filter(others::containsKey).toList();
		return common.size() > 1 && common.stream().allMatch(key -> some.get(key).meets(others.get(key)));
	}
}
