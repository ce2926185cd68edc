// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.source;

import java.text.Normalizer;

/**
 * Characters that are printed alike and typed differently. Text taken from PDF files often holds radicals in place of
 * ideographs; Unicode's compatibility mapping covers only some of them, the rest is listed here.
 */
final class LookAlikes {

	private static final String RADICALS = "⺁厂⺇几⺌小⺎兀⺏尣⺐尢⺑尢⺒巳⺓幺⺕彐⺛旡⺝月⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺫目⺬示⺭礻⺯糹"
			+ "⺰纟⺱网⺲罒⺳网⺴网⺵网⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长"
			+ "⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

	private LookAlikes() {
	}

	/** The ordinary character for one of its look-alikes; the character itself when it has none. */
	static char fold(char c) {
		if (c < 0x80) {
			return c;
		}
		if (c >= '\uff01' && c <= '\uff5e') {
			return punctuation((char) (c - 0xfee0));
		}
		if (c >= '\u2e80' && c <= '\u2fdf' || c >= '\uf900' && c <= '\ufaff') {
			return radical(c);
		}
		return punctuation(c);
	}

	/** The text with ideographs in place of the radicals that look like them; the same text when it has none. */
	static String withoutRadicals(String text) {
		StringBuilder plain = null;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			char ideograph = c >= '\u2e80' && c <= '\u2fdf' ? radical(c) : c;
			if (ideograph != c) {
				plain = plain == null ? new StringBuilder(text) : plain;
				plain.setCharAt(i, ideograph);
			}
		}
		return plain == null ? text : plain.toString();
	}

	/** The half-width digit for a full-width one; other characters as they are. */
	static char digit(char c) {
		return c >= '０' && c <= '９' ? (char) (c - 0xfee0) : c;
	}

	private static char radical(char c) {
		String normal = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
		if (normal.length() == 1 && normal.charAt(0) != c) {
			return normal.charAt(0);
		}
		int at = RADICALS.indexOf(c);
		return at >= 0 && at % 2 == 0 ? RADICALS.charAt(at + 1) : c;
	}

	private static char punctuation(char c) {
		return switch (c) {
			case '“', '”', '„', '‟', '〝', '〞', '「', '」', '『', '』' -> '"';
			case '‘', '’' -> '\'';
			case '—', '–', '‐', '‑', '‒', '―', '−', '﹣' -> '-';
			case '〔', '【', '﹝' -> '[';
			case '〕', '】', '﹞' -> ']';
			case '﹪' -> '%';
			case '｡' -> '。';
			case '､' -> '、';
			case '﹒', '․' -> '.';
			case '﹐', '‚' -> ',';
			case '﹕', '∶', '︰' -> ':';
			case '﹔' -> ';';
			case '﹙' -> '(';
			case '﹚' -> ')';
			default -> c;
		};
	}
}
