// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.usermodel.DateUtil;

/** Turns workbooks of the strict form into the usual one, which is all that the library reads. They differ in names and in dates. */
final class Transitional {

	private static final Pattern NAME = Pattern.compile("http://purl\\.oclc\\.org/ooxml/([A-Za-z]+)/");
	private static final Pattern DATE = Pattern.compile("t=\"d\"([^>]*)>\\s*<v>([-0-9T:.]{1,30})Z?</v>");

	private Transitional() {
	}

	/** A workbook with the usual names; the limits of its parts have been checked before. */
	static byte[] of(byte[] content) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(content)); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				zip.putNextEntry(new ZipEntry(entry.getName()));
				byte[] part = in.readAllBytes();
				boolean xml = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
				zip.write(xml ? NAME.matcher(new String(part, StandardCharsets.ISO_8859_1)).replaceAll("http://schemas.openxmlformats.org/$1/2006/")
						.getBytes(StandardCharsets.ISO_8859_1) : part);
			}
		}
		return out.toByteArray();
	}

	/** A sheet with dates as numbers of days. */
	static byte[] withDays(byte[] sheet, boolean from1904) {
		String text = new String(sheet, StandardCharsets.ISO_8859_1);
		if (!text.contains("t=\"d\"")) {
			return sheet;
		}
		return DATE.matcher(text).replaceAll(date -> Matcher.quoteReplacement(day(date.group(2), from1904).map(day -> "t=\"n\"" + date.group(1) + "><v>" + day + "</v>")
				.orElse(date.group()))).getBytes(StandardCharsets.ISO_8859_1);
	}

	private static java.util.Optional<Double> day(String date, boolean from1904) {
		try {
			LocalDateTime time = date.contains("T") ? LocalDateTime.parse(date) : LocalDate.parse(date).atStartOfDay();
			return java.util.Optional.of(DateUtil.getExcelDate(time, from1904));
		} catch (DateTimeParseException noDate) {
			return java.util.Optional.empty();
		}
	}
}
