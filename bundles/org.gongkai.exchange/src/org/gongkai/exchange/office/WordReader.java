// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.office;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javax.xml.stream.XMLStreamException;

import org.gongkai.core.spi.Progress;
import org.gongkai.core.text.InputProblem;
import org.gongkai.core.text.Message;
import org.gongkai.exchange.read.Extract;
import org.gongkai.exchange.read.Refusal;

/** Reads a Word file: its body, then its notes. What stands in headers and footers is told and not read. */
final class WordReader {

	private static final int SHOWN = 60;

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
			Numbering numbering = Numbering.of(file.part(folder + "numbering.xml"), file.part(folder + "styles.xml"));
			WordBody body = new WordBody(relations, numbering, progress);
			body.read(document, block -> block.write(extract));
			for (String notes : List.of("footnotes.xml", "endnotes.xml")) {
				extract.gap();
				notes(file.part(folder + notes));
			}
			body.remarks().forEach(extract::remark);
			numbering.remarks().forEach(extract::remark);
			margins(folder);
		} catch (XMLStreamException damaged) {
			throw Refusal.damaged(file.name());
		}
		return extract;
	}

	private void notes(Optional<byte[]> part) throws XMLStreamException, InputProblem {
		if (part.isPresent()) {
			new WordBody(Relations.NONE, Numbering.NONE, progress).read(part.get(), block -> {
				if (!block.inCell().isBlank()) {
					block.write(extract);
				}
			});
		}
	}

	/** Headers and footers stand on every page; where in the text they would belong is nowhere. */
	private void margins(String folder) throws XMLStreamException, InputProblem {
		Set<String> texts = new LinkedHashSet<>();
		for (String part : file.partNames()) {
			if (part.matches(java.util.regex.Pattern.quote(folder) + "(?:header|footer)[0-9]*\\.xml")) {
				List<String> found = new ArrayList<>();
				new WordBody(Relations.NONE, Numbering.NONE, progress).read(file.part(part).orElseThrow(), block -> found.add(block.inCell()));
				String text = String.join(" ", found).strip();
				if (!text.replaceAll("[-—\\s0-9第共页]", "").isEmpty()) {
					texts.add(text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text);
				}
			}
		}
		if (!texts.isEmpty()) {
			extract.remark(Message.of("页眉和页脚里的文字没有导入：{0}", "Headers and footers were not imported: {0}", String.join("；", texts)));
		}
	}
}
