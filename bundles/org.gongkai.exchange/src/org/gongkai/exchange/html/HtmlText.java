// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.core.text.InputProblem;
import org.gongkai.core.text.SourceText;

/** The characters of a page: by its byte order mark, else as the page says, else as they come out right. */
final class HtmlText {

	private static final int HEAD = 4096;
	private static final Pattern DECLARED = Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]+)");

	private HtmlText() {
	}

	static String decode(String name, byte[] bytes) throws InputProblem {
		boolean marked = bytes.length > 2 && ((bytes[0] & 0xff) == 0xef || (bytes[0] & 0xff) >= 0xfe && (bytes[1] & 0xff) >= 0xfe);
		if (!marked) {
			Matcher declared = DECLARED.matcher(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1));
			Optional<String> text = declared.find() ? strict(bytes, declared.group(1)) : Optional.empty();
			if (text.isPresent()) {
				return text.get();
			}
		}
		return SourceText.decode(bytes, name).text();
	}

	private static Optional<String> strict(byte[] bytes, String charset) {
		try {
			// GB18030 has all characters of GB2312 and GBK at the same places, and those that such pages hold besides
			Charset named = charset.toLowerCase(java.util.Locale.ROOT).startsWith("gb") ? Charset.forName("GB18030") : Charset.forName(charset);
			return Optional.of(named.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString());
		} catch (CharacterCodingException | IllegalCharsetNameException | UnsupportedCharsetException wrong) {
			return Optional.empty();
		}
	}
}
