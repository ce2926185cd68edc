// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.json;

import java.nio.charset.StandardCharsets;

import org.gongkai.core.spi.ExportRequest;
import org.gongkai.core.spi.Exporter;
import org.gongkai.core.spi.Progress;
import org.gongkai.core.text.Message;

/** Every reported number as a row of comma-separated values, for spreadsheets. */
public final class FactsCsvExporter implements Exporter {

	@Override
	public String id() {
		return "csv";
	}

	@Override
	public Message label() {
		return new Message("全部数字（CSV）", "All numbers (CSV)");
	}

	@Override
	public String fileExtension() {
		return "csv";
	}

	@Override
	public byte[] export(ExportRequest request, Progress progress) {
		return FactsJson.csv(request.document().facts().reports()).getBytes(StandardCharsets.UTF_8);
	}
}
