// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.office;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLStreamException;

import org.gongkai.core.spi.Progress;
import org.gongkai.core.text.InputProblem;
import org.gongkai.exchange.read.Extract;
import org.gongkai.exchange.read.Refusal;

/** Reads a Word file: its body, then its notes. What stands in headers and footers is told and not read. */
final class WordReader {

	private final OfficePackage file;
	private final Progress progress;
	private final Extract extract;

	WordReader(OfficePackage file, Progress progress) {
		this.file = file;
		this.progress = progress;
		this.extract = new Extract(file.name());
	}

	Extract read() throws InputProblem {
		String main = file.mainPart();
		byte[] document = file.part(main).orElseThrow(() -> Refusal.damaged(file.name()));
		try {
			String folder = main.substring(0, main.lastIndexOf('/') + 1);
			Relations relations = Relations.of(file.part(folder + "_rels/" + main.substring(folder.length()) + ".rels"));
			Numbering numbering = Numbering.of(file.part(folder + "numbering.xml"), WordStyles.of(file.part(folder + "styles.xml")));
			WordNotes notes = new WordNotes();
			notes.read("footnoteReference", file.part(folder + "footnotes.xml"), progress);
			notes.read("endnoteReference", file.part(folder + "endnotes.xml"), progress);
			WordBody body = new WordBody(relations, numbering, notes, progress);
			body.read(document, block -> block.write(extract));
			extract.gap();
			for (Block note : notes.rest()) {
				note.write(extract);
			}
			body.remarks().forEach(extract::remark);
			numbering.remarks().forEach(extract::remark);
			margins(folder);
		} catch (XMLStreamException damaged) {
			throw Refusal.damaged(file.name());
		}
		return extract;
	}

	/** Headers and footers stand on every page; where in the text they would belong is nowhere. */
	private void margins(String folder) throws XMLStreamException, InputProblem {
		Set<String> texts = new LinkedHashSet<>();
		for (String part : file.partNames()) {
			if (part.matches(java.util.regex.Pattern.quote(folder) + "(?:header|footer)[0-9]*\\.xml")) {
				List<String> found = new ArrayList<>();
				new WordBody(Relations.NONE, Numbering.NONE, WordNotes.NONE, progress).read(file.part(part).orElseThrow(), block -> found.add(block.inCell()));
				texts.add(String.join(" ", found).strip());
			}
		}
		Margins.remark(texts, extract);
	}
}
