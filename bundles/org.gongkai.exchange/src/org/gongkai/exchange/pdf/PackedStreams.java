// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.gongkai.core.text.InputProblem;
import org.gongkai.exchange.read.Limits;

/**
 * Looks how much the compressed parts of a PDF file come to before a library unpacks them into memory. Pictures are left out:
 * nobody unpacks them.
 */
final class PackedStreams {

	private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
	private static final int DICTIONARY = 2048;
	private static final int BUFFER = 1 << 16;
	/** Other compressions than Flate, and Flate within Flate, are no larger than this in documents. */
	private static final int OTHER = 4 << 20;
	private static final int ZLIB = 0x78;

	private PackedStreams() {
	}

	static void check(String name, byte[] file) throws InputProblem {
		long total = 0;
		byte[] buffer = new byte[BUFFER];
		for (int at = find(file, 0); at >= 0; at = find(file, at)) {
			int keyword = at;
			at += STREAM.length;
			if (keyword >= 3 && file[keyword - 1] == 'd' && file[keyword - 2] == 'n' && file[keyword - 3] == 'e') {
				continue;
			}
			String before = new String(file, Math.max(0, keyword - DICTIONARY), keyword - Math.max(0, keyword - DICTIONARY), StandardCharsets.ISO_8859_1);
			String dictionary = before.substring(Math.max(0, before.lastIndexOf("obj")));
			if (dictionary.contains("/Image") && !dictionary.contains("/ImageMask false")) {
				continue;
			}
			int start = at;
			while (start < file.length && (file[start] == '\r' || file[start] == '\n') && start - at < 2) {
				start++;
			}
			int filters = count(dictionary, "/FlateDecode") + count(dictionary, "/LZWDecode") + count(dictionary, "/RunLengthDecode");
			boolean plain = filters == 1 && dictionary.contains("/FlateDecode") && !dictionary.contains("/ASCII");
			if (filters > 0 && !plain && length(file, start) > OTHER) {
				throw Limits.bomb(name);
			}
			if (start < file.length && (file[start] & 0x7f) == ZLIB) {
				long size = inflated(file, start, buffer, filters > 1 ? OTHER : Limits.PART);
				total += size;
				if (size > (filters > 1 ? OTHER : Limits.PART) || total > 4 * Limits.UNPACKED) {
					throw Limits.bomb(name);
				}
			}
		}
	}

	private static int find(byte[] file, int from) {
		for (int i = from; i + STREAM.length <= file.length; i++) {
			int k = 0;
			while (k < STREAM.length && file[i + k] == STREAM[k]) {
				k++;
			}
			if (k == STREAM.length) {
				return i;
			}
		}
		return -1;
	}

	private static int length(byte[] file, int start) {
		int end = find(file, start);
		return (end < 0 ? file.length : end) - start;
	}

	private static int count(String text, String part) {
		int count = 0;
		for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
			count++;
		}
		return count;
	}

	/** Size of what is compressed from a place on, as far as it can be unpacked; counting ends behind the limit. */
	private static long inflated(byte[] file, int start, byte[] buffer, long limit) {
		Inflater inflater = new Inflater();
		try {
			inflater.setInput(file, start, file.length - start);
			long size = 0;
			while (!inflater.finished() && size <= limit) {
				int read = inflater.inflate(buffer);
				if (read == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
					break;
				}
				size += read;
			}
			return size;
		} catch (DataFormatException broken) {
			return 0;
		} finally {
			inflater.end();
		}
	}
}
