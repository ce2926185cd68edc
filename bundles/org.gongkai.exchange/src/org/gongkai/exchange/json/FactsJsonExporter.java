// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.json;

import java.nio.charset.StandardCharsets;

import org.gongkai.core.spi.ExportRequest;
import org.gongkai.core.spi.Exporter;
import org.gongkai.core.spi.Progress;
import org.gongkai.core.text.Message;

/** Every reported number as a JSON object on a line of its own, for other programs. */
public final class FactsJsonExporter implements Exporter {

	@Override
	public String id() {
		return "json";
	}

	@Override
	public Message label() {
		return new Message("全部数字（JSON，每行一个）", "All numbers (JSON lines)");
	}

	@Override
	public String fileExtension() {
		return "jsonl";
	}

	@Override
	public byte[] export(ExportRequest request, Progress progress) {
		return FactsJson.lines(request.document().facts().reports()).getBytes(StandardCharsets.UTF_8);
	}
}
