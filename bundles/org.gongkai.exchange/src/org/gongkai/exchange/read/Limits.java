// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.read;

import org.gongkai.core.text.InputProblem;
import org.gongkai.core.text.Message;

/** How large a source may be. The largest published documents stay below a tenth of each; what is beyond is refused, never cut. */
public final class Limits {

	private static final long MIB = 1024L * 1024;
	/** Bytes of a file. */
	public static final long FILE = 128 * MIB;
	/** Bytes that the parts of a compressed file may come to. */
	public static final long UNPACKED = 256 * MIB;
	/** Bytes that one part with text may come to. */
	public static final long PART = 96 * MIB;
	/** Parts of a compressed file. */
	public static final int PARTS = 20_000;
	/** Pages. */
	public static final int PAGES = 5_000;
	/** Characters of text, those of spaces for layout included. */
	public static final int CHARACTERS = 50_000_000;
	/** Cells of one table. */
	public static final int CELLS = 4_000_000;

	private Limits() {
	}

	/** Checks the size of a file. */
	public static void file(String name, long bytes) throws InputProblem {
		if (bytes > FILE) {
			throw new InputProblem(Message.of("文件“{0}”太大（{1} MB），最多可以导入 {2} MB，请拆分后再导入。",
					"File “{0}” is too large ({1} MB); the limit is {2} MB. Split it.", name, bytes / MIB, FILE / MIB), name, 0, 0);
		}
	}

	/** A file that is small but unpacks to more than is allowed, as archives made to do harm are. */
	public static InputProblem bomb(String name) {
		return new InputProblem(Message.of("文件“{0}”解压后过大（超过 {1} MB），可能是恶意文件，没有导入。",
				"File “{0}” unpacks to more than {1} MB; it may be malicious and was not imported.", name, UNPACKED / MIB), name, 0, 0);
	}

	/** A file that is drawn by more than any document is, as one that draws forms in forms. */
	public static InputProblem endless(String name) {
		return new InputProblem(Message.of("文件“{0}”画的内容多得不像文档，可能是恶意文件，没有导入。",
				"File “{0}” draws more than any document does; it may be malicious and was not imported.", name), name, 0, 0);
	}

	/** A file with more of something than is allowed. */
	public static InputProblem tooMuch(String name, String zh, String en, long most) {
		return new InputProblem(Message.of("文件“{0}”里的{1}超过 {3}，请拆分后再导入。", "File “{0}” has more than {3} {2}; split it.", name, zh, en,
				String.format("%,d", most)), name, 0, 0);
	}
}
