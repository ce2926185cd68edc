// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.office;

import java.util.ArrayList;
import java.util.List;

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

	private final Relations relations;
	private final Numbering numbering;
	private final Progress progress;
	private int foreign;
	private int objects;

	WordBody(Relations relations, Numbering numbering, Progress progress) {
		this.relations = relations;
		this.numbering = numbering;
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
		List<Message> remarks = new ArrayList<>();
		if (foreign > 0) {
			remarks.add(Message.of("有 {0} 段嵌入的其他格式内容没有导入。", "{0} parts embedded in another format were not imported.", foreign));
		}
		if (objects > 0) {
			remarks.add(Message.of("有 {0} 个嵌入对象（如嵌入的 Excel 表）没有导入，只留下图片名。",
					"{0} embedded objects (such as Excel sheets) were not imported; only the names of their pictures remain.", objects));
		}
		return remarks;
	}

	/** The blocks inside the element that was moved to. */
	void blocks(Xml xml, Sink sink) throws XMLStreamException, InputProblem {
		while (xml.child()) {
			switch (xml.name()) {
				case "p" -> {
					progress.checkCancelled();
					WordParagraph paragraph = new WordParagraph(this, relations, numbering);
					paragraph.read(xml);
					objects += paragraph.objects();
					sink.take(new Block.Text(paragraph.text()));
					for (Block block : paragraph.boxes()) {
						sink.take(block);
					}
				}
				case "tbl" -> sink.take(table(xml));
				case "AlternateContent" -> alternative(xml, sink);
				case "altChunk" -> {
					foreign++;
					xml.skip();
				}
				case "del", "moveFrom", "sectPr", "sdtPr", "sdtEndPr", "customXmlPr", "smartTagPr" -> xml.skip();
				// body, sdt, sdtContent, ins, moveTo, customXml, hdr, ftr, footnote …: what stands inside counts
				default -> blocks(xml, sink);
			}
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
		rows(xml, rows);
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
							case "gridBefore" -> before[0] = xml.number(0);
							case "del", "hidden" -> kept &= xml.name().equals("hidden") && !xml.on();
							default -> {
								// heights, borders
							}
						}
						xml.skip();
					}
				}
				case "tc" -> cells.add(cell(xml));
				case "sdt", "sdtContent", "customXml" -> kept &= cells(xml, cells, before);
				default -> xml.skip();
			}
		}
		return kept;
	}

	private Block.Cell cell(Xml xml) throws XMLStreamException, InputProblem {
		int columns = 1;
		boolean continued = false;
		List<Block> blocks = new ArrayList<>();
		while (xml.child()) {
			switch (xml.name()) {
				case "tcPr" -> {
					while (xml.child()) {
						switch (xml.name()) {
							case "gridSpan" -> columns = Math.max(1, xml.number(1));
							case "vMerge", "hMerge" -> continued |= !xml.attribute("val").equals("restart");
							default -> {
								// widths, borders, shading
							}
						}
						xml.skip();
					}
				}
				case "p" -> {
					WordParagraph paragraph = new WordParagraph(this, relations, numbering);
					paragraph.read(xml);
					objects += paragraph.objects();
					blocks.add(new Block.Text(paragraph.text()));
					blocks.addAll(paragraph.boxes());
				}
				case "tbl" -> blocks.add(table(xml));
				case "AlternateContent" -> alternative(xml, blocks::add);
				case "del", "moveFrom" -> xml.skip();
				case "sdt", "ins", "moveTo", "customXml" -> blocks(xml, blocks::add);
				default -> xml.skip();
			}
		}
		return new Block.Cell(columns, continued, blocks);
	}
}
