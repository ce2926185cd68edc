// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.gongkai.core.spi.ImportRequest;
import org.gongkai.core.spi.ImportResult;
import org.gongkai.core.spi.Importer;
import org.gongkai.core.spi.Progress;
import org.gongkai.core.text.InputProblem;
import org.gongkai.core.text.Message;
import org.gongkai.core.text.SourceText;
import org.gongkai.exchange.read.FileKind;
import org.gongkai.exchange.read.Refusal;
import org.gongkai.exchange.text.source.SourceDocument;

/**
 * Imports a published document from plain text: UTF-8 or GB18030, tables flattened to lines with tabs. The form drives
 * it; it corrects no number and drops no text.
 */
public final class TextImporter implements Importer {

	@Override
	public String id() {
		return "org.gongkai.exchange.text";
	}

	@Override
	public Message label() {
		return new Message("文本文件", "Plain text");
	}

	@Override
	public List<String> endings() {
		return List.of("txt", "md", "tsv");
	}

	@Override
	public boolean accepts(String name, byte[] head) {
		String lower = name.toLowerCase(Locale.ROOT);
		if (lower.endsWith(".gongkai")) {
			return false;
		}
		for (byte b : head) {
			if (b == 0) {
				return false;
			}
		}
		if (FileKind.of(name, head) != FileKind.OTHER) {
			return false;
		}
		return lower.endsWith(".txt") || lower.endsWith(".md") || lower.endsWith(".tsv") || !lower.contains(".");
	}

	@Override
	public ImportResult importFrom(ImportRequest request, Progress progress) throws InputProblem {
		progress.step(new Message("读取", "Reading"), 0, ImportRun.STEPS);
		Refusal.checkText(request.name(), request.content());
		SourceText text = SourceText.decode(request.content(), request.name());
		List<Message> remarks = text.charset().equals(StandardCharsets.UTF_8.name()) ? List.of()
				: List.of(Message.of("文件“{0}”按 {1} 编码读取。", "File “{0}” was read as {1}.", request.name(), text.charset()));
		return SourceImport.run(SourceDocument.of(request.name(), text.text()), remarks, request, progress);
	}
}
