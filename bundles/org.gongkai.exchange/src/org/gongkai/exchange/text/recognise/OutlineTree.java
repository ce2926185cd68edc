// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.recognise;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.gongkai.core.form.FigureForm;
import org.gongkai.core.form.FormIndex;
import org.gongkai.core.form.FormPart;
import org.gongkai.core.form.SectionForm;
import org.gongkai.exchange.text.prose.JoinedText;
import org.gongkai.exchange.text.recognise.PlanNode.Figure;
import org.gongkai.exchange.text.recognise.PlanNode.Furniture;
import org.gongkai.exchange.text.recognise.PlanNode.Part;
import org.gongkai.exchange.text.recognise.PlanNode.Raw;
import org.gongkai.exchange.text.recognise.PlanNode.Text;
import org.gongkai.exchange.text.source.Folded;
import org.gongkai.exchange.text.source.SourceLine;

/** The sections of a source while they are found: which are open, and what stands in them. */
final class OutlineTree {

	private static final String COVER = "封面";
	private static final String CONTENTS = "目录";
	private static final String ANNEX = "附件";

	private final FormIndex form;
	private final PageFurniture furniture;
	private final List<PlanNode> roots = new ArrayList<>();
	private final Deque<Part> open = new ArrayDeque<>();

	OutlineTree(FormIndex form, PageFurniture furniture) {
		this.form = form;
		this.furniture = furniture;
	}

	/** What stands at the top. */
	List<PlanNode> roots() {
		return roots;
	}

	/** Whether no section has begun but the cover. */
	boolean isBeforeText() {
		return open.isEmpty() || open.peek().role().equals(COVER);
	}

	/** The sections that are open, the innermost first. */
	Deque<Part> open() {
		return open;
	}

	/** Whether lines are kept as they are: in an annex that the form says nothing of. */
	boolean isVerbatim() {
		return open.stream().anyMatch(part -> part.role().equals(ANNEX));
	}

	/** Opens a section and closes those that cannot hold it; null for a part the form does not know. */
	void open(SectionForm section, JoinedText heading) {
		if (section != null && section.role().equals(COVER) && roots.size() == 1 && roots.getFirst() instanceof Text before) {
			// what is printed above the title of the cover belongs to it
			roots.clear();
			push(new Part(section, heading)).children().add(before);
			return;
		}
		close(section);
		push(new Part(section, heading));
	}

	/** Closes what does not hold a table when its section is open; else it belongs to the section it stands in. */
	void closeTo(FormPart part) {
		String owner = form.ownerOf(part);
		if (open.stream().anyMatch(candidate -> is(candidate, owner))) {
			closeUpTo(owner);
		}
	}

	/** Closes up to the owner of a section, else up to the nearest section around its owner; all when none is open. */
	private void close(SectionForm section) {
		String owner = section == null ? "" : form.ownerOf(section);
		while (!owner.isEmpty() && !isOpen(owner)) {
			owner = form.section(owner).map(form::ownerOf).orElse("");
		}
		closeUpTo(owner);
	}

	private void closeUpTo(String owner) {
		while (!open.isEmpty() && !is(open.peek(), owner)) {
			open.pop();
		}
	}

	private boolean isOpen(String name) {
		return open.stream().anyMatch(part -> is(part, name));
	}

	private static boolean is(Part part, String name) {
		return part.form() != null && !name.isEmpty() && part.form().name().equals(name);
	}

	private Part push(Part part) {
		siblings().add(part);
		open.push(part);
		return part;
	}

	/** Adds a table. */
	void add(PlanNode block) {
		siblings().add(block);
	}

	/** Adds a line: page furniture, text, or what is kept as it is. */
	void add(SourceLine line) {
		if (!isVerbatim() && !isFront() && furniture.isFurniture(line)) {
			addFurniture(line);
		} else if (isVerbatim() || line.hasCells()) {
			last(Raw.class, () -> new Raw(new ArrayList<>())).lines().add(JoinedText.verbatim(line.number(), line.text()));
		} else {
			addText(JoinedText.of(line.number(), 1, line.text()));
		}
	}

	/** Adds a line that belongs to the page. */
	void addFurniture(SourceLine line) {
		last(Furniture.class, () -> new Furniture(new ArrayList<>())).lines().add(JoinedText.of(line.number(), 1, line.text()));
	}

	/** Adds text. Furniture does not break a paragraph: the text goes on in front of it. */
	void addText(JoinedText line) {
		List<PlanNode> siblings = siblings();
		for (int i = siblings.size() - 1; i >= 0; i--) {
			if (siblings.get(i) instanceof Text text) {
				text.lines().add(line);
				return;
			}
			if (!(siblings.get(i) instanceof Furniture)) {
				break;
			}
		}
		siblings.add(new Text(new ArrayList<>(List.of(line))));
	}

	/** Adds a figure; the pictures right above its caption belong to it. */
	void addFigure(FigureForm figure, JoinedText caption) {
		List<JoinedText> images = new ArrayList<>();
		List<PlanNode> siblings = siblings();
		if (!siblings.isEmpty() && siblings.getLast() instanceof Text text) {
			while (!text.lines().isEmpty() && FigureStarts.isImage(Folded.of(text.lines().getLast().text()))) {
				images.addFirst(text.lines().removeLast());
			}
			if (text.lines().isEmpty()) {
				siblings.removeLast();
			}
		}
		siblings.add(new Figure(figure, caption, images));
	}

	/** Cover and contents list: their lines return as headings, but are no running headers. */
	private boolean isFront() {
		return open.isEmpty() || open.peek().role().equals(COVER) || open.peek().role().equals(CONTENTS);
	}

	private <T extends PlanNode> T last(Class<T> kind, Supplier<T> created) {
		List<PlanNode> siblings = siblings();
		Optional<T> last = siblings.isEmpty() ? Optional.empty() : Optional.of(siblings.getLast()).filter(kind::isInstance).map(kind::cast);
		return last.orElseGet(() -> {
			T added = created.get();
			siblings.add(added);
			return added;
		});
	}

	private List<PlanNode> siblings() {
		return open.isEmpty() ? roots : open.peek().children();
	}
}
