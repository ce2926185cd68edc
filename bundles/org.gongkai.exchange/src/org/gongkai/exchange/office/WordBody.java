// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

import org.gongkai.core.spi.Progress;
import org.gongkai.core.text.InputProblem;
import org.gongkai.core.text.Message;

/** Blocks of a Word document in their order; a table is complete before it is passed on. */
final class WordBody {

	/** Takes blocks. */
	@FunctionalInterface
	interface Sink {
		void take(Block block) throws InputProblem;
	}

	/** No table has more columns. */
	private static final int MOST = 1000;

	private final Relations relations;
	private final Numbering numbering;
	private final WordNotes notes;
	private final Progress progress;
	private final LeftOut left = new LeftOut();
	/** Notes that are referred to in what is being read. */
	private final List<Block> below = new ArrayList<>();
	/** Depth of tables inside tables. */
	private int tables;

	/** @param notes the notes at the feet of pages or at the end */
	WordBody(Relations relations, Numbering numbering, WordNotes notes, Progress progress) {
		this.relations = relations;
		this.numbering = numbering;
		this.notes = notes;
		this.progress = progress;
	}

	/** Reads a part. */
	void read(byte[] part, Sink sink) throws XMLStreamException, InputProblem {
		Xml xml = new Xml(part);
		if (xml.next()) {
			blocks(xml, sink);
		}
	}

	/** What was left out. */
	List<Message> remarks() {
		return left.remarks();
	}

	/** Takes a reference to a note, which is written below the paragraph or the table that refers to it. */
	void refer(String kind, String id) {
		below.addAll(notes.take(kind, id));
	}

	/** The blocks inside the element that was moved to. */
	void blocks(Xml xml, Sink sink) throws XMLStreamException, InputProblem {
		StringBuilder open = new StringBuilder();
		while (xml.child()) {
			switch (xml.name()) {
				case "p" -> paragraph(xml, open, sink);
				case "tbl" -> sink.take(table(xml));
				case "AlternateContent" -> alternative(xml, sink);
				case "altChunk" -> {
					left.foreign();
					xml.skip();
				}
				case "del", "moveFrom" -> {
					left.deleted();
					xml.skip();
				}
				case "sectPr", "sdtPr", "sdtEndPr", "customXmlPr", "smartTagPr" -> xml.skip();
				// body, sdt, sdtContent, ins, moveTo, customXml, hdr, ftr, footnote …: what stands inside counts
				default -> blocks(xml, sink);
			}
			below(sink);
		}
		close(open, sink);
	}

	/**
	 * Reads a paragraph.
	 *
	 * @param open the text of paragraphs before it whose ends were deleted, so that this one goes on in the same line
	 */
	private void paragraph(Xml xml, StringBuilder open, Sink sink) throws XMLStreamException, InputProblem {
		progress.checkCancelled();
		WordParagraph paragraph = new WordParagraph(this, relations, numbering, left);
		paragraph.read(xml);
		open.append(paragraph.text(tables > 0));
		if (!paragraph.isOpen()) {
			sink.take(new Block.Text(open.toString()));
			open.setLength(0);
		}
		for (Block block : paragraph.boxes()) {
			sink.take(block);
		}
	}

	private static void close(StringBuilder open, Sink sink) throws InputProblem {
		if (!open.isEmpty()) {
			sink.take(new Block.Text(open.toString()));
		}
	}

	private void below(Sink sink) throws InputProblem {
		if (tables == 0 && !below.isEmpty()) {
			for (Block block : below) {
				sink.take(block);
			}
			below.clear();
		}
	}

	/** Of two spellings of one thing, the first. */
	private void alternative(Xml xml, Sink sink) throws XMLStreamException, InputProblem {
		boolean taken = false;
		while (xml.child()) {
			if (taken) {
				xml.skip();
			} else {
				blocks(xml, sink);
				taken = true;
			}
		}
	}

	private Block.Table table(Xml xml) throws XMLStreamException, InputProblem {
		List<Block.Row> rows = new ArrayList<>();
		tables++;
		rows(xml, rows);
		tables--;
		return new Block.Table(rows);
	}

	private void rows(Xml xml, List<Block.Row> rows) throws XMLStreamException, InputProblem {
		while (xml.child()) {
			switch (xml.name()) {
				case "tr" -> {
					progress.checkCancelled();
					int[] before = { 0 };
					List<Block.Cell> cells = new ArrayList<>();
					boolean kept = cells(xml, cells, before);
					if (kept) {
						rows.add(new Block.Row(before[0], cells));
					}
				}
				case "sdt", "sdtContent", "ins", "moveTo", "customXml", "bookmarkStart" -> rows(xml, rows);
				default -> xml.skip();
			}
		}
	}

	/** Cells of a row; false when the row is deleted by a tracked change or hidden. */
	private boolean cells(Xml xml, List<Block.Cell> cells, int[] before) throws XMLStreamException, InputProblem {
		boolean kept = true;
		while (xml.child()) {
			switch (xml.name()) {
				case "trPr" -> {
					while (xml.child()) {
						switch (xml.name()) {
							case "gridBefore" -> before[0] = Math.clamp(xml.number(0), 0, MOST);
							case "del" -> {
								kept = false;
								left.deleted();
							}
							case "hidden" -> {
								kept &= !xml.on();
								left.hidden(xml.on());
							}
							default -> {
								// heights, borders
							}
						}
						xml.skip();
					}
				}
				case "tc" -> cell(xml).ifPresent(cells::add);
				case "sdt", "sdtContent", "customXml" -> kept &= cells(xml, cells, before);
				default -> xml.skip();
			}
		}
		return kept;
	}

	/** A cell; empty when a tracked change deletes it. */
	private Optional<Block.Cell> cell(Xml xml) throws XMLStreamException, InputProblem {
		int columns = 1;
		boolean continued = false;
		boolean deleted = false;
		List<Block> blocks = new ArrayList<>();
		StringBuilder open = new StringBuilder();
		while (xml.child()) {
			switch (xml.name()) {
				case "tcPr" -> {
					while (xml.child()) {
						switch (xml.name()) {
							case "gridSpan" -> columns = Math.clamp(xml.number(1), 1, MOST);
							case "vMerge", "hMerge" -> continued |= !xml.attribute("val").equals("restart");
							case "cellDel" -> deleted = true;
							default -> {
								// widths, borders, shading
							}
						}
						xml.skip();
					}
				}
				case "p" -> paragraph(xml, open, blocks::add);
				case "tbl" -> blocks.add(table(xml));
				case "AlternateContent" -> alternative(xml, blocks::add);
				case "del", "moveFrom" -> {
					left.deleted();
					xml.skip();
				}
				case "sdt", "ins", "moveTo", "customXml" -> blocks(xml, blocks::add);
				default -> xml.skip();
			}
		}
		close(open, blocks::add);
		if (deleted) {
			left.deleted();
		}
		return deleted ? Optional.empty() : Optional.of(new Block.Cell(columns, continued, blocks));
	}
}
