// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.mutation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.gongkai.core.document.Content;
import org.gongkai.core.fact.FactSpace;
import org.gongkai.core.fact.Place;

/** Wording gone wrong, and parts of the document that are missing, twice, or another document's. */
final class WordOperators {

	private WordOperators() {
	}

	static List<Operator> all() {
		return List.of(
				words("增减方向反了", Pattern.compile("(增加|减少)(?=\\[)"), word -> word.equals("增加") ? "减少" : "增加"),
				words("升降方向反了", Pattern.compile("(增长|下降|降低)(?=\\[)"), word -> word.equals("增长") ? "降低" : "增长"),
				words("决算与预算比较反了", Pattern.compile("(小于|大于)(?=预算数)"), word -> word.equals("小于") ? "大于" : "小于"),
				words("文中年度错了", Pattern.compile("(20[0-9]{2})(?= ?年度)"), year -> String.valueOf(Integer.parseInt(year) - 1)),
				words("没有写原因", Pattern.compile("(主要原因(?:是)?[:：]?[^。\\[]{2,}?)(?=。)"), reason -> "主要原因是"),
				words("留着占位符", Pattern.compile("(主要原因(?:是)?[:：]?[^。\\[]{2,}?)(?=。)"), reason -> "主要原因是×××"),
				words("单位写成元", Pattern.compile("(?<=\\])(万元)"), unit -> "元"),
				missing("缺一节", piece -> piece instanceof Content.Section), missing("缺一张表", piece -> piece instanceof Content.Table),
				missing("缺一张自评表", piece -> piece instanceof Content.Evaluation), missing("缺一条名词", piece -> piece instanceof Content.Term),
				twice("一节出现两次", piece -> piece instanceof Content.Section), twice("一张表出现两次", piece -> piece instanceof Content.Table),
				twice("一段抄了两遍", piece -> piece instanceof Content.Paragraph paragraph && paragraph.text().length() > 40),
				words("标点写重了", Pattern.compile("([^。…])(?=。(?![。”）]))"), before -> before + "。"),
				// What stands between square brackets is not printed.
				words("括号少了一半", Pattern.compile("（[^（）\\[\\]]{2,12}(）)(?![^（]{0,12}）)(?![^\\[\\n]*\\])"), bracket -> ""),
				words("留着网页标记", Pattern.compile("(，)(?=[^，]{4,})"), comma -> "</p>，"),
				reason("删去原因"),
				words("比较的年度错了", Pattern.compile("(?:与|比|较)(20[0-9]{2})(?= ?年)"), year -> String.valueOf(Integer.parseInt(year) - 1)),
				words("截止的年度错了", Pattern.compile("(20[0-9]{2})(?=年12月31日)"), year -> String.valueOf(Integer.parseInt(year) - 1)),
				words("漏印单位", Pattern.compile("(?<=\\])(万元)"), unit -> ""),
				words("百分号印了两个", Pattern.compile("(?<=[0-9])(%)(?= = )"), sign -> "%%"),
				words("用词写错了", Pattern.compile("(财政拨款|行政运行|基本支出|公务接待费)"), word -> word.substring(0, 1) + word.substring(2)),
				words("占位符代替名称", Pattern.compile("(社会保障和就业支出|一般公共服务支出|卫生健康支出|住房保障支出)(?=（类）)"), word -> "XX支出"),
				title("标题年度错了", Pattern.compile("20[0-9]{2}(?=年)"), year -> String.valueOf(Integer.parseInt(year) - 1)),
				title("标题序号错了", Pattern.compile("(?<=\")[一二三四五六七八](?=、)|(?<=\"（)[一二三四五六](?=）)"),
						number -> number.equals("八") ? "六" : String.valueOf("一二三四五六七八九".charAt("一二三四五六七八九".indexOf(number) + 1))),
				title("标题错一字", Pattern.compile("(?<=[^0-9“\"])(?:情况|支出|收入|决算|预算|构成|职责)"), word -> word.substring(1)),
				term("名词写错了"), unpaid("未拨付却完成"), statement("有数的表注明无数"), moved("别处的一段抄到这里"), figure("图题写错了"),
				swappedTerms("两条名词解释放反了"), gap("序号跳了一个"), contents("目录改了一条"), unit("单位名称写错了"),
				note("缺表下的附注"), empty("有数却说是空表"), name("项目名称写错了"), caption("部门名称写错了"), order("各节次序颠倒"), subject("科目名称写错了"));
	}

	private static Operator words(String name, Pattern pattern, Function<String, String> change) {
		return Operator.other(name, (subject, random) -> {
			List<int[]> found = new ArrayList<>();
			Matcher matcher = pattern.matcher(subject.text());
			while (matcher.find()) {
				int start = subject.text().lastIndexOf('\n', matcher.start()) + 1;
				if (subject.text().substring(start).stripLeading().startsWith(">")) {
					found.add(new int[] { matcher.start(1), matcher.end(1) });
				}
			}
			return Subject.any(found, random).map(span -> {
				String altered = subject.text().substring(0, span[0]) + change.apply(subject.text().substring(span[0], span[1])) + subject.text().substring(span[1]);
				int line = (int) subject.text().substring(0, span[0]).chars().filter(c -> c == '\n').count() + 1;
				return new Mutant(altered, Set.of(line), name + " 第" + line + "行");
			});
		});
	}

	/**
	 * A reason left out where one is asked for: behind a difference that the same sentence tells, an increase, a decrease or a
	 * completion that is not full. Who reads that nothing differs, or that a problem remains, misses no reason that was never
	 * written, so that there such a mutant is none.
	 */
	private static Operator reason(String name) {
		String differs = "(?:(?:增加|减少|增长|下降|降低)\\[|完成(?:年初|全年|调整)?预算的?\\[(?!100(?:[.]0+)?%))";
		return words(name, Pattern.compile(differs + "[^。]*?([，,](?:决算数与(?:年初)?预算数存在差异的)?主要原因(?:是)?[:：]?(?!无差异|持平|没有差异)[^。\\[]{2,}?)(?=。)"), reason -> "");
	}

	// The headings of sections and the titles of tables.
	private static Operator title(String name, Pattern pattern, Function<String, String> change) {
		return Operator.other(name, (subject, random) -> {
			List<Integer> found = subject.content().filter(piece -> piece instanceof Content.Section || piece instanceof Content.Table)
					.map(piece -> piece.place().line() - 1).filter(line -> subject.lines().get(line).indexOf('"') > 0 && pattern.matcher(subject.lines().get(line)).find(subject.lines().get(line).indexOf('"'))).toList();
			return Subject.any(found, random).map(line -> {
				List<String> lines = new ArrayList<>(subject.lines());
				Matcher matcher = pattern.matcher(lines.get(line));
				matcher.find(lines.get(line).indexOf('"'));
				lines.set(line, lines.get(line).substring(0, matcher.start()) + change.apply(matcher.group()) + lines.get(line).substring(matcher.end()));
				return new Mutant(text(lines), Set.of(line + 1, line + 2), name + " 第" + (line + 1) + "行 " + lines.get(line).strip());
			});
		});
	}

	private static Operator term(String name) {
		return Operator.other(name, (subject, random) -> Subject.any(subject.content().filter(piece -> piece instanceof Content.Term term
				&& term.term().contains("（项）")).toList(), random).map(piece -> {
					List<String> lines = new ArrayList<>(subject.lines());
					int line = piece.place().line();
					lines.set(line - 1, lines.get(line - 1).replaceFirst("(.)(（项）)", "$2"));
					return new Mutant(text(lines), anywhere(lines), name + " 第" + line + "行");
				}));
	}

	private static Operator unpaid(String name) {
		return words(name, Pattern.compile("完成(?:年初)?预算的?\\[100[^\\]]*\\][^。]*(。)"), stop -> "，资金未拨付。");
	}

	// The statement of an empty table below one that has numbers.
	private static Operator statement(String name) {
		return Operator.other(name, (subject, random) -> Subject.any(subject.snapshot().tables().stream().filter(table -> table.layout() != null
				&& !table.layout().number().isEmpty() && table.rows().stream().anyMatch(row -> row.cells().stream().anyMatch(cell -> cell.quantity() != null
						&& cell.quantity().value() != null && cell.quantity().value().signum() != 0))).toList(), random).map(table -> {
							List<String> lines = new ArrayList<>(subject.lines());
							int[] span = span(subject, table);
							lines.add(span[1] - 1, "> 注：本部门" + subject.snapshot().header().year() + "年度没有此项收入，也没有使用此项安排的支出，故本表无数据。");
							return new Mutant(text(lines), IntStream.rangeClosed(span[0], span[1]).boxed().collect(Collectors.toSet()), name + " " + table.where());
						}));
	}

	// A paragraph of one section once more at the end of another.
	private static Operator moved(String name) {
		return Operator.other(name, (subject, random) -> {
			List<Content> paragraphs = subject.content().filter(piece -> piece instanceof Content.Paragraph paragraph && paragraph.text().length() > 60).toList();
			if (paragraphs.size() < 2) {
				return Optional.empty();
			}
			Content from = paragraphs.get(random.nextInt(paragraphs.size()));
			Content to = paragraphs.get(random.nextInt(paragraphs.size()));
			List<String> lines = new ArrayList<>(subject.lines());
			lines.add(to.place().line(), lines.get(from.place().line() - 1));
			return Optional.of(new Mutant(text(lines), Set.copyOf(List.of(to.place().line() + 1, from.place().line(), from.place().line() + 1)), name + " "
					+ from.place().line() + "→" + to.place().line()));
		});
	}

	private static Operator figure(String name) {
		return Operator.other(name, (subject, random) -> Subject.any(subject.content().filter(piece -> piece instanceof Content.Figure figure
				&& figure.title().length() > 6).toList(), random).map(piece -> {
					List<String> lines = new ArrayList<>(subject.lines());
					int line = piece.place().line();
					lines.set(line - 1, lines.get(line - 1).replaceFirst("(\"[^\"]*?)(收入|支出|决算|结构|变动)", "$1预算"));
					return new Mutant(text(lines), Set.of(line, line + 1), name + " 第" + line + "行 " + lines.get(line - 1).strip());
				}));
	}

	// Lines of a block, from its first to its closing brace.
	private static int[] span(Subject subject, Content piece) {
		List<String> lines = subject.lines();
		int from = piece.place().line();
		String first = lines.get(from - 1);
		if (!first.stripTrailing().endsWith("{")) {
			return new int[] { from, from };
		}
		String indent = first.substring(0, first.length() - first.stripLeading().length());
		int to = from;
		while (to < lines.size() && !lines.get(to).equals(indent + "}")) {
			to++;
		}
		return new int[] { from, to + 1 };
	}

	private static Operator missing(String name, Predicate<Content> kind) {
		return Operator.other(name, (subject, random) -> Subject.any(subject.content().filter(kind).toList(), random).map(piece -> {
			int[] span = span(subject, piece);
			List<String> lines = new ArrayList<>(subject.lines());
			lines.subList(span[0] - 1, span[1]).clear();
			// What is missing has no line: any place may say so.
			return new Mutant(text(lines), anywhere(lines), name + " " + piece.place().printed());
		}));
	}

	private static Operator twice(String name, Predicate<Content> kind) {
		return Operator.other(name, (subject, random) -> Subject.any(subject.content().filter(kind).toList(), random).map(piece -> {
			int[] span = span(subject, piece);
			List<String> lines = new ArrayList<>(subject.lines());
			List<String> copy = List.copyOf(lines.subList(span[0] - 1, span[1]));
			lines.addAll(span[1], copy);
			return new Mutant(text(lines), IntStream.rangeClosed(span[0], span[1] + copy.size()).boxed().collect(Collectors.toSet()),
					name + " " + piece.place().printed());
		}));
	}

	// The explanations of two terms whose texts differ.
	private static Operator swappedTerms(String name) {
		return Operator.other(name, (subject, random) -> {
			List<Content.Term> terms = subject.content().filter(piece -> piece instanceof Content.Term term && term.paragraphs().size() == 1
					&& term.paragraphs().getFirst().text().contains(term.term().substring(0, Math.min(2, term.term().length())))
					&& term.term().length() < 12).map(Content.Term.class::cast).toList();
			if (terms.size() < 2) {
				return Optional.empty();
			}
			int a = random.nextInt(terms.size());
			int b = (a + 1 + random.nextInt(terms.size() - 1)) % terms.size();
			List<String> lines = new ArrayList<>(subject.lines());
			int one = terms.get(a).paragraphs().getFirst().place().line();
			int two = terms.get(b).paragraphs().getFirst().place().line();
			String text = lines.get(one - 1);
			lines.set(one - 1, lines.get(two - 1));
			lines.set(two - 1, text);
			return Optional.of(new Mutant(text(lines), Set.of(one, two, terms.get(a).place().line(), terms.get(b).place().line()), name + " "
					+ terms.get(a).term() + "、" + terms.get(b).term()));
		});
	}

	// A number in the middle of a list of paragraphs.
	private static Operator gap(String name) {
		Pattern enumerator = Pattern.compile("^(\\s*>(?:@\\S*)? ?（)([二三四五六七八])(）.*)$");
		return Operator.other(name, (subject, random) -> Subject.any(IntStream.range(0, subject.lines().size())
				.filter(i -> enumerator.matcher(subject.lines().get(i)).matches()).boxed().toList(), random).map(i -> {
					List<String> lines = new ArrayList<>(subject.lines());
					Matcher matcher = enumerator.matcher(lines.get(i));
					matcher.matches();
					String digits = "二三四五六七八九十";
					lines.set(i, matcher.group(1) + digits.charAt(digits.indexOf(matcher.group(2)) + 1) + matcher.group(3));
					return new Mutant(text(lines), Set.of(i + 1, i + 2), name + " 第" + (i + 1) + "行");
				}));
	}

	private static Operator contents(String name) {
		return Operator.other(name, (subject, random) -> Subject.any(subject.content().filter(piece -> piece instanceof Content.Section section
				&& section.name().equals("目录")).flatMap(piece -> ((Content.Section) piece).children().stream()).filter(line -> line.place().printed().length() > 8)
				.toList(), random).map(line -> {
					List<String> lines = new ArrayList<>(subject.lines());
					int at = line.place().line();
					String text = lines.get(at - 1);
					lines.set(at - 1, text.substring(0, text.length() - 4) + text.substring(text.length() - 3));
					return new Mutant(text(lines), Set.of(at), name + " 第" + at + "行");
				}));
	}

	// The name of a unit in a performance table, without its third character.
	private static Operator unit(String name) {
		return Operator.other(name, (subject, random) -> Subject.any(subject.snapshot().tables().stream().flatMap(table -> table.rows().stream())
				.filter(row -> row.cells().size() > 1 && row.cells().get(0).text().strip().equals("实施单位") && row.cells().get(1).text().length() > 8).toList(), random)
				.flatMap(row -> subject.with(row.cells().get(1).place(), new StringBuilder(row.cells().get(1).text()).deleteCharAt(2).toString(), name)));
	}

	private static Operator note(String name) {
		return Operator.other(name, (subject, random) -> Subject.any(subject.snapshot().tables().stream().filter(table -> !table.notes().isEmpty()
				&& table.layout() != null && !table.layout().notes().isEmpty()).toList(), random).flatMap(table -> {
					Place note = table.notes().getLast().place();
					List<String> lines = new ArrayList<>(subject.lines());
					lines.remove(note.line() - 1);
					return Optional.of(new Mutant(text(lines), anywhere(lines), name + " " + table.where()));
				}));
	}

	/**
	 * The statement that there is nothing, in place of a paragraph that reports something which another place reports as well. Of
	 * what a single paragraph reports, as the purchases of a department, nobody can know that there was something when the paragraph
	 * says that there was nothing.
	 */
	private static Operator empty(String name) {
		return Operator.other(name, (subject, random) -> Subject.any(subject.content().filter(piece -> piece instanceof Content.Paragraph paragraph
				&& paragraph.text().contains("支出") && isToldElsewhere(subject, paragraph)).toList(), random).map(piece -> {
					List<String> lines = new ArrayList<>(subject.lines());
					int line = piece.place().line();
					Matcher enumerator = Pattern.compile("^\\s*>\\S* ?([（(]?[0-9一二三四五六七八九十]+[)）.、．])?").matcher(lines.get(line - 1));
					lines.set(line - 1, (enumerator.find() ? enumerator.group() : "> ") + "本部门" + subject.snapshot().header().year() + "年度无此类支出。");
					return new Mutant(text(lines), anywhere(lines), name + " 第" + line + "行");
				}));
	}

	private static boolean isToldElsewhere(Subject subject, Content.Paragraph paragraph) {
		int line = paragraph.place().line();
		FactSpace facts = subject.snapshot().facts();
		return facts.reports().stream().filter(report -> report.place().line() == line && report.quantity().value() != null && report.quantity().value().signum() != 0)
				.anyMatch(report -> facts.reports(report.key()).stream().anyMatch(other -> other.place().line() != line));
	}

	/**
	 * The name of a project without its first character, where it is first printed, of those that are printed at several places:
	 * a name that stands at one place only differs from nothing.
	 */
	private static Operator name(String name) {
		return Operator.other(name, (subject, random) -> Subject.any(subject.snapshot().evaluations().stream()
				.filter(evaluation -> evaluation.key().length() > 3 && printing(subject, evaluation.key()).size() > 1).toList(), random).flatMap(evaluation -> {
					Place first = printing(subject, evaluation.key()).getFirst();
					int at = subject.text().indexOf(evaluation.key(), first.offset());
					String wrong = evaluation.key().substring(1);
					int line = first.line();
					return at < 0 ? Optional.empty() : Optional.of(new Mutant(subject.text().substring(0, at) + wrong + subject.text().substring(at + evaluation.key().length()),
							anywhere(subject.lines()), name + " 第" + line + "行 " + evaluation.key()));
				}));
	}

	// In cells and words, not in the name of the document or in formulas.
	private static List<Place> printing(Subject subject, String name) {
		Stream<Place> words = subject.content().filter(piece -> piece instanceof Content.Paragraph paragraph && paragraph.text().contains(name)).map(Content::place);
		Stream<Place> cells = subject.snapshot().tables().stream().flatMap(table -> table.rows().stream()).flatMap(row -> row.cells().stream())
				.filter(cell -> cell.text().contains(name)).map(Content.Cell::place);
		return Stream.concat(words, cells).sorted(Comparator.comparingInt(Place::offset)).toList();
	}

	private static Operator caption(String name) {
		return Operator.other(name, (subject, random) -> {
			String entity = subject.snapshot().header().entity();
			List<Integer> found = new ArrayList<>();
			for (int at = subject.text().indexOf(entity, subject.text().indexOf("{\n") + 200); at >= 0; at = subject.text().indexOf(entity, at + 1)) {
				found.add(at);
			}
			return entity.length() < 4 ? Optional.empty() : Subject.any(found, random).map(at -> {
				String wrong = entity.substring(0, 1) + entity.substring(2);
				int line = (int) subject.text().substring(0, at).chars().filter(c -> c == '\n').count() + 1;
				return new Mutant(subject.text().substring(0, at) + wrong + subject.text().substring(at + entity.length()), Set.of(line), name + " 第" + line + "行");
			});
		});
	}

	private static Operator order(String name) {
		return Operator.other(name, (subject, random) -> {
			List<Content> tables = subject.content().filter(piece -> piece instanceof Content.Table table && table.layout() != null
					&& !table.layout().number().isEmpty()).toList();
			if (tables.size() < 3) {
				return Optional.empty();
			}
			int first = random.nextInt(tables.size() - 1);
			int[] one = span(subject, tables.get(first));
			int[] two = span(subject, tables.get(first + 1));
			if (two[0] <= one[1]) {
				return Optional.empty();
			}
			List<String> lines = new ArrayList<>(subject.lines());
			List<String> upper = List.copyOf(lines.subList(one[0] - 1, one[1]));
			List<String> lower = List.copyOf(lines.subList(two[0] - 1, two[1]));
			lines.subList(one[0] - 1, two[1]).clear();
			lines.addAll(one[0] - 1, upper);
			lines.addAll(one[0] - 1, lower);
			return Optional.of(new Mutant(text(lines), IntStream.rangeClosed(one[0], two[1]).boxed().collect(Collectors.toSet()), name));
		});
	}

	private static Operator subject(String name) {
		return Operator.other(name, (subject, random) -> subject.row(random, row -> row.parts().size() == 1 && row.cells().size() > 2
				&& row.cells().get(0).text().matches("[0-9]{3,7}") && row.cells().get(1).text().length() > 4)
				.flatMap(row -> subject.with(row.cells().get(1).place(), row.cells().get(1).text().substring(1), name)));
	}

	private static Set<Integer> anywhere(List<String> lines) {
		return IntStream.rangeClosed(1, lines.size()).boxed().collect(Collectors.toSet());
	}

	private static String text(List<String> lines) {
		return String.join("\n", lines) + "\n";
	}
}
