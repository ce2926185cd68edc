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
		Optional<String> named = Optional.empty();
		boolean marked = bytes.length > 2 && ((bytes[0] & 0xff) == 0xef || (bytes[0] & 0xff) >= 0xfe && (bytes[1] & 0xff) >= 0xfe);
		if (!marked) {
			Matcher declared = DECLARED.matcher(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1));
			named = declared.find() ? Optional.of(declared.group(1)) : Optional.empty();
			Optional<String> text = named.flatMap(charset -> decode(bytes, charset, CodingErrorAction.REPORT));
			if (text.isPresent()) {
				return text.get();
			}
		}
		try {
			return SourceText.decode(bytes, name).text();
		} catch (InputProblem undecodable) {
			// a browser shows a page with a broken character nevertheless
			return named.filter(charset -> isText(bytes)).flatMap(charset -> decode(bytes, charset, CodingErrorAction.REPLACE)).orElseThrow(() -> undecodable);
		}
	}

	private static boolean isText(byte[] bytes) {
		for (byte b : bytes) {
			if (b == 0) {
				return false;
			}
		}
		return true;
	}

	private static Optional<String> decode(byte[] bytes, String charset, CodingErrorAction broken) {
		try {
			// GB18030 has all characters of GB2312 and GBK at the same places, and those that such pages hold besides
			Charset named = charset.toLowerCase(java.util.Locale.ROOT).startsWith("gb") ? Charset.forName("GB18030") : Charset.forName(charset);
			return Optional.of(named.newDecoder().onMalformedInput(broken)
					.onUnmappableCharacter(broken).decode(ByteBuffer.wrap(bytes)).toString());
		} catch (CharacterCodingException | IllegalCharsetNameException | UnsupportedCharsetException wrong) {
			return Optional.empty();
		}
	}
}
