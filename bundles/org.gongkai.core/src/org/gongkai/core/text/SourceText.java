// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The text of a file, whatever its encoding: UTF-8 with or without byte order mark, UTF-16 with one, else GB18030,
 * which most Chinese office programs still write.
 *
 * @param text the text without byte order mark, line ends as in the file
 * @param charset name of the encoding that was found
 */
public record SourceText(String text, String charset) {

	private static final Charset GB18030 = Charset.forName("GB18030");

	/**
	 * Reads a file.
	 *
	 * @throws InputProblem when it is missing, empty, unreadable, not text, or in no known encoding
	 */
	public static SourceText read(Path file) throws InputProblem {
		try {
			return decode(Files.readAllBytes(file), file.toString());
		} catch (NoSuchFileException missing) {
			throw new InputProblem(Message.of("找不到文件“{0}”，请检查路径。", "File “{0}” not found; check the path.", file),
					file.toString(), 0, 0);
		} catch (IOException unreadable) {
			throw new InputProblem(Message.of("无法读取文件“{0}”，请检查它是否被占用以及是否有读取权限。",
					"File “{0}” cannot be read; check whether it is in use and whether you may read it.", file), file.toString(), 0, 0);
		}
	}

	/**
	 * Decodes the content of a file.
	 *
	 * @param bytes the content
	 * @param name name of the file for messages
	 */
	public static SourceText decode(byte[] bytes, String name) throws InputProblem {
		if (bytes.length == 0) {
			throw new InputProblem(Message.of("文件“{0}”是空的。", "File “{0}” is empty.", name), name, 0, 0);
		}
		Charset marked = byteOrderMark(bytes);
		if (marked != null) {
			return strict(bytes, marked).map(text -> new SourceText(text.substring(1), marked.name()))
					.orElseThrow(() -> undecodable(bytes, name));
		}
		int binary = firstBinary(bytes);
		if (binary >= 0) {
			Position at = Position.of(bytes, binary);
			throw new InputProblem(Message.of("文件“{0}”不是文本文件。", "File “{0}” is not a text file.", name), name, at.line(), at.column());
		}
		Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
		if (utf8.isPresent()) {
			return new SourceText(utf8.get(), StandardCharsets.UTF_8.name());
		}
		return strict(bytes, GB18030).filter(SourceText::isPlausible).map(text -> new SourceText(text, GB18030.name()))
				.orElseThrow(() -> undecodable(bytes, name));
	}

	private static Charset byteOrderMark(byte[] bytes) {
		int first = bytes[0] & 0xff;
		int second = bytes.length > 1 ? bytes[1] & 0xff : -1;
		if (first == 0xef && second == 0xbb && bytes.length > 2 && (bytes[2] & 0xff) == 0xbf) {
			return StandardCharsets.UTF_8;
		}
		return first == 0xfe && second == 0xff ? StandardCharsets.UTF_16BE
				: first == 0xff && second == 0xfe ? StandardCharsets.UTF_16LE : null;
	}

	/** Where a byte stands, line and column from 1, in characters as far as they can be read. */
	private record Position(int line, int column) {

		static Position of(byte[] bytes, int offset) {
			int line = 1;
			int start = 0;
			for (int i = 0; i < offset; i++) {
				if (bytes[i] == '\n') {
					line++;
					start = i + 1;
				}
			}
			return new Position(line, new String(bytes, start, offset - start, StandardCharsets.UTF_8).length() + 1);
		}
	}

	private static int firstBinary(byte[] bytes) {
		for (int i = 0; i < bytes.length; i++) {
			if (bytes[i] == 0) {
				return i;
			}
		}
		return -1;
	}

	// The last character of a file that was not transferred completely has its first bytes only.
	private static boolean isCutOff(byte[] bytes, int good) {
		int lead = good < bytes.length ? bytes[good] & 0xff : 0;
		int wanted = lead >= 0xf0 && lead < 0xf8 ? 4 : lead >= 0xe0 ? 3 : 2;
		return good > 0 && lead >= 0xc2 && lead < 0xf8 && bytes.length - good < wanted;
	}

	// GB18030 decodes almost any bytes; text that comes out with private-use or control characters was not GB18030.
	private static boolean isPlausible(String text) {
		return text.chars().noneMatch(c -> c >= 0xe000 && c <= 0xf8ff || c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f');
	}

	private static Optional<String> strict(byte[] bytes, Charset charset) {
		try {
			return Optional.of(charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString());
		} catch (CharacterCodingException malformed) {
			return Optional.empty();
		}
	}

	private static InputProblem undecodable(byte[] bytes, String name) {
		int good = 0;
		ByteBuffer in = ByteBuffer.wrap(bytes);
		java.nio.CharBuffer out = java.nio.CharBuffer.allocate(bytes.length + 1);
		StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
		good = in.position();
		int line = Position.of(bytes, good).line();
		int column = Position.of(bytes, good).column();
		if (isCutOff(bytes, good)) {
			return new InputProblem(Message.of("文件“{0}”在第 {1} 行第 {2} 列的字中间断了，可能没有传完整，请重新取得文件。",
					"File “{0}” ends inside a character (line {1}, column {2}); it may be incomplete, please get it again.", name, line, column),
					name, line, column);
		}
		return new InputProblem(Message.of("文件“{0}”既不是 UTF-8 也不是 GB18030 编码（从第 {1} 行第 {2} 列起），请另存为 UTF-8。",
				"File “{0}” is neither UTF-8 nor GB18030 (from line {1}, column {2}); save it as UTF-8.", name, line, column),
				name, line, column);
	}
}
