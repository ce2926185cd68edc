// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.office;

import java.util.List;
import java.util.Set;

import org.gongkai.core.text.Message;
import org.gongkai.exchange.read.Extract;

/** What stands above and below each page of an Office file: it is told and not read, for it belongs nowhere in the text. */
final class Margins {

	private static final int SHOWN = 60;

	private Margins() {
	}

	/** A header or footer of Excel without what says how it looks, where it stands, and which numbers to put in. */
	static String plain(String coded) {
		return coded.replaceAll("&(?:\"[^\"]*\"|[0-9]+|K[0-9A-Fa-f]{6}|K[0-9]{2}[-+][0-9]{3}|[A-JL-Z])", " ").replace("&&", "&").strip();
	}

	/** Tells the texts that say more than the number of a page. */
	static void remark(Set<String> texts, Extract extract) {
		List<String> told = texts.stream().filter(text -> !text.replaceAll("[-—\\s0-9第共页]", "").isEmpty())
				.map(text -> text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text).distinct().toList();
		if (!told.isEmpty()) {
			extract.remark(Message.of("页眉和页脚里的文字没有导入：{0}", "Headers and footers were not imported: {0}", String.join("；", told)));
		}
	}
}
