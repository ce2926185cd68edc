// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

import org.gongkai.core.spi.ImportRequest;
import org.gongkai.core.text.InputProblem;
import org.gongkai.core.text.Message;

/** Files that are refused, each with the reason and what to do. */
public final class Refusal {

	// names of streams in an OLE container are written in UTF-16
	private static final String ENCRYPTED = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

	private Refusal() {
	}

	/** Refuses the kinds of files that no reader reads. */
	static void check(String name, FileKind kind, byte[] content) throws InputProblem {
		switch (kind) {
			case OLD_WORD, OLD_EXCEL -> {
				if (new String(content, StandardCharsets.ISO_8859_1).contains(ENCRYPTED)) {
					throw encrypted(name);
				}
				String wanted = kind == FileKind.OLD_WORD ? "docx" : "xlsx";
				throw of(name, "文件“{0}”是旧版 Office 或 WPS 格式，请打开后另存为 {1} 再导入。",
						"File “{0}” has the format of an old Office or of WPS; open it, save it as {1} and import that.", wanted);
			}
			case RTF -> throw of(name, "文件“{0}”是 RTF 格式，请打开后另存为 {1} 再导入。",
					"File “{0}” is Rich Text; open it, save it as {1} and import that.", "docx");
			case OLD_XML -> throw of(name, "文件“{0}”是 Office 2003 的 XML 格式，请打开后另存为 {1} 再导入。",
					"File “{0}” is XML of Office 2003; open it, save it as {1} and import that.", "docx / xlsx");
			case OPEN_DOCUMENT -> throw of(name, "文件“{0}”是 OpenDocument 格式，请打开后另存为 {1} 再导入。",
					"File “{0}” is OpenDocument; open it, save it as {1} and import that.", "docx / xlsx");
			case OFD -> throw of(name, "文件“{0}”是 OFD 格式，请用 OFD 阅读器导出为 {1} 再导入。",
					"File “{0}” is OFD; export it as {1} from an OFD reader and import that.", "PDF");
			default -> {
				// read by somebody
			}
		}
	}

	/** Refuses what is no text, when it can be said what else it is; what nobody knows is left to who decodes it. */
	public static void checkText(String name, byte[] content) throws InputProblem {
		String lower = name.toLowerCase(Locale.ROOT);
		switch (FileKind.of(name, Arrays.copyOf(content, Math.min(content.length, ImportRequest.HEAD)))) {
			case PICTURE -> throw of(name, "文件“{0}”是图片，请先做文字识别（OCR）再导入。", "File “{0}” is a picture; recognise its text (OCR) first.", "");
			case PACKED -> throw packed(name);
			case ARCHIVE -> {
				if (lower.matches(".*\\.(?:zip|jar|7z|rar)")) {
					throw packed(name);
				}
				if (lower.matches(".*\\.(?:ppt|pps)[xm]?")) {
					throw notA(name, "Word / Excel / PDF");
				}
			}
			case WEB_ARCHIVE -> throw of(name, "文件“{0}”是网页存档（MHT），请用浏览器打开后另存为 {1} 再导入。",
					"File “{0}” is a web archive; open it in a browser, save it as {1} and import that.", "HTML");
			default -> {
				boolean office = lower.matches(".*\\.(?:pdf|docx?|docm|xlsx?|xlsm|wps|et|ofd|od[ts])");
				for (int i = 0; office && i < Math.min(content.length, ImportRequest.HEAD); i++) {
					if (content[i] >= 0 && content[i] < '\t') {
						throw damaged(name);
					}
				}
			}
		}
	}

	private static InputProblem packed(String name) {
		return of(name, "文件“{0}”是压缩包，请解压后再导入里面的文件。", "File “{0}” is an archive; unpack it and import the files in it.", "");
	}

	/** A file that needs a password. */
	public static InputProblem encrypted(String name) {
		return of(name, "文件“{0}”已加密，请取消密码后再导入。", "File “{0}” is encrypted; remove the password and import it again.", "");
	}

	/** A file that is broken. */
	public static InputProblem damaged(String name) {
		return of(name, "文件“{0}”已损坏或不完整，无法读取，请重新取得文件。", "File “{0}” is damaged or incomplete and cannot be read; get it again.", "");
	}

	/** A file that is something else than it says. */
	public static InputProblem notA(String name, String wanted) {
		return of(name, "文件“{0}”不是 {1} 文件。", "File “{0}” is no {1} file.", wanted);
	}

	/** A file that refers to something outside of itself, or defines entities. */
	public static InputProblem entities(String name) {
		return of(name, "文件“{0}”含有 DTD 或外部实体，出于安全没有导入。",
				"File “{0}” holds a DTD or external entities and was not imported for safety.", "");
	}

	private static InputProblem of(String name, String zh, String en, String detail) {
		return new InputProblem(Message.of(zh, en, name, detail), name, 0, 0);
	}
}
