// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.compare;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.core.compare.AmountChange;
import org.gongkai.core.compare.AmountChange.Printed;
import org.gongkai.core.document.Header;
import org.gongkai.core.fact.Place;
import org.gongkai.core.text.Message;

/** How a comparison says what it found, in one language. */
record ComparisonWords(Locale locale) {

	String say(String zh, String en, Object... values) {
		return Message.of(zh, en, values).in(locale);
	}

	/** Which document it is. */
	String document(Header header) {
		return header.name() + (header.year() == 0 ? "" : say("（{0} 年度）", " ({0})", String.valueOf(header.year())));
	}

	/** What is printed; absent is said, and is not zero. */
	String printed(Optional<Printed> side) {
		return side.map(one -> one.quantity().words().in(locale)).orElse(say("没有", "absent"));
	}

	/** Which texts of two drafts and their base stand for what. */
	String drafts(Header base, Header first, Header second) {
		return say("底稿：{0}；甲稿：{1}；乙稿：{2}", "base: {0}; first draft: {1}; second draft: {2}", document(base), document(first), document(second));
	}

	/** The change with its sign and unit; empty when there is none to tell. */
	String change(AmountChange amount) {
		return amount.change().map(change -> signed(change) + amount.unit().name()).orElse("");
	}

	/** The rate of the change; said to be undefined where it is. */
	String rate(AmountChange amount) {
		return amount.rate().map(rate -> signed(rate) + "%").orElseGet(() -> amount.change().isPresent() ? say("无意义", "undefined") : "");
	}

	/** The share of the whole. */
	String share(AmountChange amount) {
		return amount.share().map(share -> share.toPlainString() + "%").orElse("");
	}

	/** Where it stands. */
	String at(Optional<Place> place) {
		return place.map(one -> one.file() + ":" + one.line() + ":" + one.col()).orElse("");
	}

	private static String signed(BigDecimal value) {
		BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
		return (value.signum() > 0 ? "+" : "") + (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
	}
}
