// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is, by its first bytes; its name decides only where they leave it open. */
public enum FileKind {
	/** Portable Document Format. */
	PDF,
	/** Office Open XML text. */
	WORD,
	/** Office Open XML workbook. */
	EXCEL,
	/** A page of the web. */
	HTML,
	/** The container of Word before 2007, of WPS, and of encrypted files of newer Word. */
	OLD_WORD,
	/** The container of Excel before 2007, of WPS tables, and of encrypted files of newer Excel. */
	OLD_EXCEL,
	/** Rich Text Format. */
	RTF,
	/** XML of Word or Excel 2003. */
	OLD_XML,
	/** OpenDocument. */
	OPEN_DOCUMENT,
	/** The Chinese standard for fixed documents. */
	OFD,
	/** A zip archive with something else in it. */
	ARCHIVE,
	/** An archive of another kind. */
	PACKED,
	/** A picture. */
	PICTURE,
	/** A page of the web with everything that belongs to it in one file. */
	WEB_ARCHIVE,
	/** None of these; probably text. */
	OTHER;

	private static final int PDF_HEAD = 1024;
	private static final Pattern PICTURES = Pattern.compile("(?s)(?:\u0089PNG\r\n|\u00ff\u00d8\u00ff|GIF8[79]a|II\\*\0|MM\0\\*|RIFF.{4}WEBP).*");
	private static final Pattern ARCHIVES = Pattern.compile("(?s)(?:Rar!\u001a|7z\u00bc\u00af|\u001f\u008b\b|.{257}ustar).*");
	private static final String OLE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

	/**
	 * The kind of a file.
	 *
	 * @param name its name, without folder
	 * @param head its first bytes, some thousand or all
	 */
	public static FileKind of(String name, byte[] head) {
		String lower = name.toLowerCase(Locale.ROOT);
		String bytes = new String(head, StandardCharsets.ISO_8859_1);
		if (bytes.indexOf("%PDF-") >= 0 && bytes.indexOf("%PDF-") < PDF_HEAD) {
			return PDF;
		}
		if (bytes.startsWith("PK\u0003\u0004") || bytes.startsWith("PK\u0005\u0006")) {
			return archive(lower, bytes);
		}
		if (bytes.startsWith(OLE)) {
			return lower.matches(".*\\.(xlsx?|xlsm|et|ett)") ? OLD_EXCEL : OLD_WORD;
		}
		if (bytes.startsWith("{\\rtf")) {
			return RTF;
		}
		if (PICTURES.matcher(bytes).matches()) {
			return PICTURE;
		}
		if (ARCHIVES.matcher(bytes).matches()) {
			return PACKED;
		}
		return bytes.startsWith("MIME-Version:") || bytes.startsWith("From: <Saved by ") || lower.matches(".*\\.mht(?:ml)?") && bytes.startsWith("From:") ? WEB_ARCHIVE
				: markup(lower, bytes);
	}

	/** The kind of an archive whose entries are known, or appear in these bytes. */
	private static FileKind archive(String lower, String bytes) {
		if (bytes.contains("word/")) {
			return WORD;
		}
		if (bytes.contains("xl/")) {
			return EXCEL;
		}
		if (bytes.contains("application/vnd.oasis.opendocument") || lower.matches(".*\\.od[ts]")) {
			return OPEN_DOCUMENT;
		}
		if (bytes.contains("OFD.xml") || lower.endsWith(".ofd")) {
			return OFD;
		}
		return lower.matches(".*\\.(docx|docm|dotx)") ? WORD : lower.matches(".*\\.(xlsx|xlsm|xltx)") ? EXCEL : ARCHIVE;
	}

	private static FileKind markup(String lower, String bytes) {
		// UTF-16 has a zero beside every letter of a tag
		String text = bytes.startsWith("\u00ff\u00fe") || bytes.startsWith("\u00fe\u00ff") ? bytes.replace("\0", "") : bytes;
		String start = text.toLowerCase(Locale.ROOT).replaceFirst("^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\\s*", "");
		if (start.startsWith("<?xml") && (start.contains("progid=\"word.document\"") || start.contains("progid=\"excel.sheet\"")
				|| start.contains("urn:schemas-microsoft-com:office:spreadsheet\"\u0020") && !start.contains("<html"))) {
			return OLD_XML;
		}
		boolean tagged = start.startsWith("<!doctype html") || start.startsWith("<html")
				|| start.startsWith("<") && (start.contains("<html") || start.contains("<table") || start.contains("<body"));
		boolean named = lower.matches(".*\\.x?html?");
		return tagged || named && start.indexOf('<') >= 0 && start.indexOf('\0') < 0 ? HTML : OTHER;
	}
}
