// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.gongkai.core.spi.Progress;
import org.gongkai.core.text.InputProblem;
import org.gongkai.core.text.Message;
import org.gongkai.exchange.read.Extract;
import org.gongkai.exchange.read.Limits;
import org.gongkai.exchange.read.Refusal;

/** The parts of an Office file, unpacked once under the limits before anything else looks at them. */
final class OfficePackage {

	private static final int HEAD = 8192;
	/** Bytes of the end of an archive, and of a comment in it. */
	private static final int END = 22;
	private static final int COMMENT = 65_535;
	private static final int BUFFER = 65536;
	private static final String TYPES = "[Content_Types].xml";

	private final String name;
	private final byte[] content;
	/** Bytes of the parts with text of a Word file. */
	private final Map<String, byte[]> parts = new HashMap<>();
	private String types = "";
	private boolean strict;
	private long unpacked;

	private OfficePackage(String name, byte[] content) {
		this.name = name;
		this.content = content;
	}

	/** Unpacks a file. */
	static OfficePackage open(String name, byte[] content) throws InputProblem {
		if (!isWhole(content)) {
			throw Refusal.damaged(name);
		}
		OfficePackage opened = new OfficePackage(name, content);
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
			int count = 0;
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (++count > Limits.PARTS) {
					throw Limits.bomb(name);
				}
				opened.take(entry.getName(), zip);
			}
		} catch (IOException | IllegalArgumentException broken) {
			throw String.valueOf(broken.getMessage()).contains("encrypted") ? Refusal.encrypted(name) : Refusal.damaged(name);
		}
		return opened;
	}

	/** Whether the end of an archive is there: parts are read one by one, and nothing else tells that the last ones are missing. */
	private static boolean isWhole(byte[] content) {
		for (int i = content.length - END; i >= 0 && i >= content.length - END - COMMENT; i--) {
			if (content[i] == 'P' && content[i + 1] == 'K' && content[i + 2] == 5 && content[i + 3] == 6) {
				return true;
			}
		}
		return false;
	}

	private void take(String part, InputStream in) throws IOException, InputProblem {
		String lower = part.toLowerCase(Locale.ROOT);
		boolean xml = lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml");
		boolean kept = xml && (lower.startsWith("word/") || part.equals(TYPES));
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		byte[] buffer = new byte[BUFFER];
		long size = 0;
		for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
			size += read;
			unpacked += read;
			if (unpacked > Limits.UNPACKED || xml && size > Limits.PART) {
				throw Limits.bomb(name);
			}
			if (kept || bytes.size() < HEAD) {
				bytes.write(buffer, 0, read);
			}
		}
		if (xml) {
			look(bytes.toByteArray());
		}
		if (kept) {
			parts.put(part, bytes.toByteArray());
		}
		if (part.equals(TYPES)) {
			types = bytes.toString(StandardCharsets.UTF_8);
		}
	}

	private void look(byte[] part) throws InputProblem {
		// a document type stands before the first element; UTF-16 has a zero beside every letter
		String head = new String(part, 0, Math.min(part.length, HEAD), StandardCharsets.ISO_8859_1).replace("\0", "");
		if (head.contains("<!DOCTYPE") || head.contains("<!ENTITY")) {
			throw Refusal.entities(name);
		}
		strict |= head.contains("http://purl.oclc.org/ooxml/");
	}

	/** Reads the text, whatever the name of the file says it is. */
	Extract read(Progress progress) throws InputProblem {
		if (types.isEmpty()) {
			throw parts.isEmpty() && unpacked > 0 ? Refusal.notA(name, "Word / Excel") : Refusal.damaged(name);
		}
		if (types.contains("wordprocessingml.document.main+xml") || types.contains("ms-word.document.macroEnabled.main+xml")
				|| types.contains("wordprocessingml.template.main+xml")) {
			return new WordReader(this, progress).read();
		}
		if (types.contains("ms-excel.sheet.binary")) {
			throw resave("xlsb");
		}
		if (types.contains("spreadsheetml.sheet.main+xml") || types.contains("ms-excel.sheet.macroEnabled.main+xml")
				|| types.contains("spreadsheetml.template.main+xml")) {
			return ExcelReader.read(name, strict ? usual() : content, progress);
		}
		throw Refusal.notA(name, "Word / Excel");
	}

	private byte[] usual() throws InputProblem {
		try {
			return Transitional.of(content);
		} catch (IOException damaged) {
			throw Refusal.damaged(name);
		}
	}

	private InputProblem resave(String format) {
		return new InputProblem(Message.of("文件“{0}”是 {1} 格式，请打开后另存为普通的 xlsx 再导入。",
				"File “{0}” is {1}; open it, save it as an ordinary xlsx and import that.", name, format), name, 0, 0);
	}

	/** Name of the file. */
	String name() {
		return name;
	}

	/** Names of the parts with text. */
	Iterable<String> partNames() {
		return parts.keySet().stream().sorted().toList();
	}

	/** A part of a Word file; empty when there is none of the name. */
	Optional<byte[]> part(String part) {
		return Optional.ofNullable(parts.get(part));
	}

	/** The main part of a Word file, usually {@code word/document.xml}. */
	String mainPart() {
		java.util.regex.Matcher main = java.util.regex.Pattern
				.compile("<Override\\b(?=[^>]*(?:document|template)\\.(?:macroEnabled\\.)?main\\+xml)[^>]*PartName=\"/([^\"]+)\"").matcher(types);
		return main.find() ? main.group(1) : "word/document.xml";
	}
}
