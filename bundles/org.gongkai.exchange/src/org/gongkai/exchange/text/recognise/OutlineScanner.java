// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.recognise;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.gongkai.core.form.SectionForm;
import org.gongkai.exchange.text.prose.JoinedText;
import org.gongkai.exchange.text.recognise.PlanNode.Furniture;
import org.gongkai.exchange.text.recognise.PlanNode.Part;
import org.gongkai.exchange.text.recognise.PlanNode.Raw;
import org.gongkai.exchange.text.recognise.PlanNode.TableBlock;
import org.gongkai.exchange.text.recognise.PlanNode.Text;
import org.gongkai.exchange.text.source.SourceDocument;
import org.gongkai.exchange.text.source.SourceLine;

/** Cuts a source into the sections and tables of a form. Every line that is not blank ends in exactly one node. */
public final class OutlineScanner {

	private static final String COVER = "封面";
	private static final String CONTENTS = "目录";
	private static final String ANNEX = "附件";

	private final FormTitles titles;
	private final List<SourceLine> lines;
	private final PageFurniture furniture;
	private final TableStarts starts;
	private final SectionStarts sections;
	private final List<PlanNode> roots = new ArrayList<>();
	private final Deque<Part> open = new ArrayDeque<>();
	private TableBlock table;

	private OutlineScanner(SourceDocument source, FormTitles titles) {
		this.titles = titles;
		this.lines = source.lines();
		this.furniture = new PageFurniture(source);
		this.starts = new TableStarts(lines, titles);
		this.sections = new SectionStarts(titles);
	}

	/** The parts of a source. */
	public static List<PlanNode> scan(SourceDocument source, FormTitles titles) {
		OutlineScanner scanner = new OutlineScanner(source, titles);
		scanner.scan();
		return scanner.roots;
	}

	private void scan() {
		for (int i = 0; i < lines.size(); i++) {
			SourceLine line = lines.get(i);
			if (line.isEmpty()) {
				if (table != null) {
					table.lines().add(line);
				}
				continue;
			}
			Optional<SectionStarts.Start> section = sections.at(lines, i, open);
			if (section.isPresent()) {
				i = openSection(section.get(), i);
				continue;
			}
			Optional<TableStarts.Start> start = isVerbatim() ? Optional.empty() : starts.at(i, table == null ? null : table.layout(), hasRows());
			if (start.isPresent()) {
				i = openTable(start.get(), i);
			} else if (table != null) {
				table.lines().add(line);
			} else {
				add(line);
			}
		}
	}

	private boolean hasRows() {
		return table != null && table.lines().stream().filter(SourceLine::hasCells).count() > 1;
	}

	private boolean isVerbatim() {
		return open.stream().anyMatch(part -> part.role().equals(ANNEX));
	}

	private int openSection(SectionStarts.Start start, int index) {
		table = null;
		SectionForm form = start.form();
		if (form != null && form.role().equals(COVER) && roots.size() == 1 && roots.getFirst() instanceof Text before) {
			// what is printed above the title of the cover belongs to it
			roots.clear();
			Part cover = push(new Part(form, start.heading()));
			cover.children().add(before);
			return start.lastLine();
		}
		close(form);
		push(new Part(form, start.heading()));
		if (!start.rest().text().isEmpty()) {
			text().add(start.rest());
		}
		if (form != null && form.role().equals(CONTENTS)) {
			int end = Contents.end(lines, start.lastLine());
			for (int i = start.lastLine() + 1; i < end; i++) {
				if (!lines.get(i).isBlank()) {
					text().add(JoinedText.of(lines.get(i).number(), 1, lines.get(i).text()));
				}
			}
			return end - 1;
		}
		return start.lastLine();
	}

	/** Closes what cannot hold the section: everything up to its owner, or all when the owner is not open. */
	private void close(SectionForm form) {
		String owner = form == null ? "" : titles.form().ownerOf(form);
		while (!open.isEmpty() && !isOwner(open.peek(), owner)) {
			open.pop();
		}
	}

	private boolean isOwner(Part part, String owner) {
		return part.form() != null && part.form().name().equals(owner) && !owner.isEmpty();
	}

	private Part push(Part part) {
		siblings().add(part);
		open.push(part);
		return part;
	}

	private int openTable(TableStarts.Start start, int index) {
		if (table != null && table.layout() == start.layout()) {
			// the head of the table comes again on the next page
			for (int i = index; i <= start.lastLine(); i++) {
				table.lines().add(lines.get(i));
			}
			return start.lastLine();
		}
		closeTo(titles.form().ownerOf(start.layout()));
		table = new TableBlock(start.layout(), start.title(), new ArrayList<>());
		siblings().add(table);
		return start.lastLine();
	}

	/** A table belongs to its section when that is open, else to the part it stands in. */
	private void closeTo(String owner) {
		if (open.stream().anyMatch(part -> isOwner(part, owner))) {
			while (!isOwner(open.peek(), owner)) {
				open.pop();
			}
		}
	}

	private void add(SourceLine line) {
		if (!isVerbatim() && !isFront() && furniture.isFurniture(line)) {
			furniture().add(JoinedText.of(line.number(), 1, line.text()));
			return;
		}
		if (isVerbatim() || line.hasCells()) {
			raw().add(JoinedText.verbatim(line.number(), line.text()));
		} else {
			text().add(JoinedText.of(line.number(), 1, line.text()));
		}
	}

	/** Cover and contents list: their lines return as headings, but are no running headers. */
	private boolean isFront() {
		return open.isEmpty() || open.peek().role().equals(COVER) || open.peek().role().equals(CONTENTS);
	}

	private List<JoinedText> text() {
		List<PlanNode> siblings = siblings();
		// furniture does not break a paragraph: the text goes on in front of it
		for (int i = siblings.size() - 1; i >= 0; i--) {
			if (siblings.get(i) instanceof Text text) {
				return text.lines();
			}
			if (!(siblings.get(i) instanceof Furniture)) {
				break;
			}
		}
		Text text = new Text(new ArrayList<>());
		siblings.add(text);
		return text.lines();
	}

	private List<JoinedText> raw() {
		List<PlanNode> siblings = siblings();
		if (!siblings.isEmpty() && siblings.getLast() instanceof Raw last) {
			return last.lines();
		}
		Raw added = new Raw(new ArrayList<>());
		siblings.add(added);
		return added.lines();
	}

	private List<JoinedText> furniture() {
		List<PlanNode> siblings = siblings();
		if (!siblings.isEmpty() && siblings.getLast() instanceof Furniture last) {
			return last.lines();
		}
		Furniture added = new Furniture(new ArrayList<>());
		siblings.add(added);
		return added.lines();
	}

	private List<PlanNode> siblings() {
		return open.isEmpty() ? roots : open.peek().children();
	}
}
