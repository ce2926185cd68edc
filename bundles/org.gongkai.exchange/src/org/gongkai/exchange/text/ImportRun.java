// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongkai.core.form.FormYear;
import org.gongkai.core.form.Library;
import org.gongkai.core.form.RowMatcher;
import org.gongkai.core.form.SubjectTree;
import org.gongkai.core.form.TableLayout;
import org.gongkai.core.form.TableLayout.Subjects;
import org.gongkai.core.spi.ImportRequest;
import org.gongkai.core.spi.ImportResult;
import org.gongkai.core.spi.Progress;
import org.gongkai.core.text.Message;
import org.gongkai.core.spi.Note;
import org.gongkai.exchange.report.ReportBuilder;
import org.gongkai.core.spi.TokenClass;
import org.gongkai.exchange.text.evaluation.EvaluationNames;
import org.gongkai.exchange.text.evaluation.EvaluationTables;
import org.gongkai.exchange.text.evaluation.EvaluationReading;
import org.gongkai.exchange.text.prose.BindingText;
import org.gongkai.exchange.text.prose.ClaimFinder;
import org.gongkai.exchange.text.prose.ProjectNames;
import org.gongkai.exchange.text.prose.SubjectNames;
import org.gongkai.exchange.text.recognise.FormTitles;
import org.gongkai.exchange.text.recognise.OutlineScanner;
import org.gongkai.exchange.text.recognise.PageFurniture;
import org.gongkai.exchange.text.recognise.PlanNode;
import org.gongkai.exchange.text.recognise.RecognisedForm;
import org.gongkai.exchange.text.source.Folded;
import org.gongkai.exchange.text.source.SourceDocument;
import org.gongkai.exchange.text.table.ReadLine;
import org.gongkai.exchange.text.table.TableReader;
import org.gongkai.exchange.text.table.TableReading;
import org.gongkai.exchange.text.write.GongkaiText;
import org.gongkai.model.DisclosureKind;

/** One import from the recognised form to the written document. */
final class ImportRun {

	/** Steps of an import, for whoever watches. */
	static final int STEPS = 4;

	private final SourceDocument source;
	private final RecognisedForm recognised;
	private final ImportRequest request;
	private final FormYear meaning;
	private final List<Note> notes = new ArrayList<>();
	private final Map<PlanNode.TableBlock, TableReading> readings = new LinkedHashMap<>();
	private final Map<PlanNode.EvaluationBlock, EvaluationReading> evaluations = new LinkedHashMap<>();

	ImportRun(SourceDocument source, RecognisedForm recognised, ImportRequest request) {
		this.source = source;
		this.recognised = recognised;
		this.request = request;
		this.meaning = request.library().formYear(recognised.form().name(), recognised.year()).orElseThrow();
		notes.add(new Note(recognised.exact() ? Note.Kind.REMARK : Note.Kind.PROBLEM, recognised.reason(), 0, 0));
	}

	/** Something to tell that has no place. */
	void remark(Message message) {
		notes.add(new Note(Note.Kind.REMARK, message, 0, 0));
	}

	ImportResult run(Progress progress) {
		progress.step(new Message("识别各部分", "Finding sections"), 1, STEPS);
		FormTitles titles = new FormTitles(recognised.form());
		List<PlanNode> plan = OutlineScanner.scan(source, titles);
		progress.step(new Message("识别表格", "Reading tables"), 2, STEPS);
		PageFurniture furniture = new PageFurniture(source);
		readTables(blocks(plan, PlanNode.TableBlock.class).toList(), furniture, progress);
		readEvaluations(blocks(plan, PlanNode.EvaluationBlock.class).toList(), furniture, progress);
		progress.step(new Message("识别文字", "Reading text"), 3, STEPS);
		EvaluationNames names = new EvaluationNames(evaluations.values());
		Account account = Account.of(source, notes);
		String entity = new Captions(readings.values()).entity().or(() -> Cover.entity(plan))
				.or(() -> TextEntity.find(plan, recognised.form().sentences())).orElse("");
		header(account.text(), entity);
		ClaimFinder finder = new ClaimFinder(recognised.form().sentences(), subjects(), new ProjectNames(names.tables()),
				expression -> BindingText.problem(expression, meaning));
		new DocumentComposer(meaning, readings, evaluations, entity, finder, account).compose(plan);
		account.text().close();
		String missing = missingTables();
		Truncation.find(source, readings.values(), missing.isEmpty(), notes);
		if (!missing.isEmpty()) {
			notes.add(Note.problem(0, 0, "没有找到格式规定的这些表：{0}。", "These prescribed tables were not found: {0}.", missing));
		}
		readings.values().forEach(reading -> wrongNumber(reading, titles));
		List<Integer> lost = account.kept().lost(source);
		lost.forEach(line -> notes.add(Note.problem(line, 1, "这一行没有写进结果。", "This line is not in the result.")));
		account.ledger().of(TokenClass.FREE).forEach(token -> notes.add(Note.remark(token.line(), token.column(),
				"“{0}”没有对应的事实，按自由数字保留。", "“{0}” reports no known fact and is kept as a free number.", token.text()).over(token.text().length())));
		progress.step(new Message("完成", "Done"), STEPS, STEPS);
		ReportBuilder report = new ReportBuilder(source, recognised.form().name(), account.ledger(), readings.values(), evaluations.values(), names, lost.size());
		return new ImportResult(account.text().toString(), report.build(), messages(), report.review(recognised.reason(), notes));
	}

	// None depends on another: they are read side by side.
	private void readTables(List<PlanNode.TableBlock> blocks, PageFurniture furniture, Progress progress) {
		record Read(TableReading reading, List<Note> notes) {
		}
		List<Read> read = blocks.parallelStream().map(block -> {
			progress.checkCancelled();
			List<Note> own = new ArrayList<>();
			return new Read(new TableReader(block.layout(), meaning, source.lastLine(), furniture::countsPages, furniture::isFurniture, own).read(block.title(), block.lines()), own);
		}).toList();
		for (int i = 0; i < blocks.size(); i++) {
			readings.put(blocks.get(i), read.get(i).reading());
			notes.addAll(read.get(i).notes());
		}
	}

	private static <T extends PlanNode> Stream<T> blocks(Collection<PlanNode> nodes, Class<T> kind) {
		return nodes.stream().flatMap(node -> kind.isInstance(node) ? Stream.of(kind.cast(node))
				: node instanceof PlanNode.Part part ? blocks(part.children(), kind) : Stream.empty());
	}

	private void readEvaluations(List<PlanNode.EvaluationBlock> blocks, PageFurniture furniture, Progress progress) {
		List<EvaluationTables.Read> read = new EvaluationTables(recognised.form().rules(), furniture::isFurniture)
				.read(blocks.stream().map(block -> new EvaluationTables.Source(block.layout(), block.title(), block.lines())).toList(), progress);
		for (int i = 0; i < blocks.size(); i++) {
			evaluations.put(blocks.get(i), read.get(i).reading());
			notes.addAll(read.get(i).notes());
		}
	}

	private void header(GongkaiText text, String entity) {
		String name = request.document().orElseGet(() -> GongkaiText.name(entity + (recognised.year() > 0 ? recognised.year() : "")));
		String keyword = recognised.form().kind() == DisclosureKind.BUDGET ? "预算" : "决算";
		text.open(keyword + " " + name);
		text.line("格式 " + recognised.form().name());
		if (!entity.isEmpty()) {
			text.line("部门 " + GongkaiText.quoted(entity));
		} else {
			notes.add(Note.problem(0, 0, "没有找到部门名称，请补上。", "The name of the department was not found; add it."));
		}
		if (recognised.year() > 0) {
			text.line("年度 " + recognised.year());
		} else {
			notes.add(Note.problem(0, 0, "没有找到年度，请补上。", "The year was not found; add it."));
		}
		new Captions(readings.values()).unit().or(() -> Optional.of(recognised.form().unit()).filter(unit -> !unit.isEmpty()))
				.ifPresent(unit -> text.line("单位 " + unit));
		text.line("来源 " + GongkaiText.quoted(source.name()));
	}

	/** Subjects that sentences may name: those of the first catalog that the form's tables use. */
	private SubjectNames subjects() {
		Library library = meaning.library();
		Optional<String> catalog = recognised.form().tables().stream().flatMap(table -> table.panels().stream())
				.flatMap(panel -> panel.rows().stream()).filter(Subjects.class::isInstance).map(row -> ((Subjects) row).catalog()).findFirst();
		SubjectTree tree = catalog.flatMap(name -> library.catalog(name, meaning.year()))
				.orElseGet(() -> library.catalogNames().stream().findFirst().flatMap(name -> library.catalog(name, meaning.year())).orElseThrow());
		return new SubjectNames(tree, codes());
	}

	/** Codes that the tables print, with the names beside them. */
	private Map<String, String> codes() {
		Map<String, String> codes = new TreeMap<>();
		for (TableReading reading : readings.values()) {
			for (TableLayout.Panel panel : reading.layout().panels()) {
				for (ReadLine.Row row : reading.rows()) {
					RowMatcher.Heads heads = meaning.rows(panel).heads(row.texts());
					String code = Folded.string(heads.code());
					if (code.matches("[0-9]{3,}")) {
						codes.putIfAbsent(code, heads.name());
					}
				}
			}
		}
		return codes;
	}

	private void wrongNumber(TableReading reading, FormTitles titles) {
		for (ReadLine line : reading.lines()) {
			if (line instanceof ReadLine.Text text) {
				titles.numbered(Folded.of(text.text().text())).filter(table -> !table.equals(reading.layout()))
						.ifPresent(other -> notes.add(Note.problem(text.text().firstLine(), 1, "“{0}”应是{1}，这里印的是“{2}”。",
								"“{0}” is {1}, but “{2}” is printed here.", reading.layout().title(), reading.layout().number(), text.text().text())));
			}
		}
	}

	/** Numbers and titles of the prescribed tables that were not found; empty when all were. */
	private String missingTables() {
		Set<TableLayout> found = readings.values().stream().map(TableReading::layout).collect(Collectors.toSet());
		return recognised.form().tables().stream().filter(table -> !table.optional() && !found.contains(table))
				.map(table -> table.number() + "“" + table.title() + "”").collect(Collectors.joining("、"));
	}

	/** Why this form, then problems, then repairs; each with its place. */
	private List<Message> messages() {
		return notes.stream().sorted(Comparator.comparingInt(this::rank)
				.thenComparingInt(note -> note.line() == 0 ? Integer.MAX_VALUE : note.line()).thenComparingInt(Note::column))
				.map(this::message).toList();
	}

	private int rank(Note note) {
		return note.line() == 0 && (note.kind() == Note.Kind.REMARK || note.text().equals(recognised.reason())) ? 0 : switch (note.kind()) {
			case PROBLEM -> 1;
			case REPAIR -> 2;
			case REMARK -> 3;
		};
	}

	private Message message(Note note) {
		return note.line() == 0 ? note.text() : Message.of("{0}:{1}:{2}: {3}", "{0}:{1}:{2}: {4}", source.name(), note.line(),
				note.column(), note.text().zh(), note.text().en());
	}
}
