// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.plain;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.spi.ExportRequest;
import org.gongkai.core.spi.Exporter;
import org.gongkai.core.spi.Progress;
import org.gongkai.core.text.Message;

/**
 * A document as plain text in UTF-8. For an imported one this is the content of its source in the order of its source. White
 * space may differ; of Markdown the stars around bold glossary terms and the rows of dashes under table headings are left
 * out, for they are marks of the extraction and not of the document.
 */
public final class PlainTextExporter implements Exporter {

	@Override
	public String id() {
		return "txt";
	}

	@Override
	public Message label() {
		return new Message("纯文本", "Plain text");
	}

	@Override
	public String fileExtension() {
		return "txt";
	}

	@Override
	public byte[] export(ExportRequest request, Progress progress) {
		DocumentSnapshot document = request.document();
		boolean imported = !document.header().source().isEmpty();
		List<Piece> pieces = new PieceCollector(imported, new ParagraphWords(document)).collect(document.content());
		return PlainText.of(pieces).getBytes(StandardCharsets.UTF_8);
	}
}
