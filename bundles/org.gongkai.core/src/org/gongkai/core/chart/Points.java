// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

import org.gongkai.core.spi.chart.ChartPoint;
import org.gongkai.core.text.Message;

/**
 * Makes points of amounts.
 *
 * @param unit unit of the value axis
 * @param whole what shares are shares of; null for none
 */
record Points(AmountUnit unit, Amount whole) {

	private static final MathContext PRECISE = new MathContext(20, RoundingMode.HALF_UP);

	/** The point of a member, its parts included. */
	ChartPoint of(Member member) {
		String id = member.name();
		return of(id, member.label(), member.amount(), null, member.parts().stream().map(this::of).toList());
	}

	/** The point of an amount without parts. */
	ChartPoint of(String id, String category, Amount amount) {
		return of(id, category, amount, null, List.of());
	}

	/** The point of an amount with a remark of its own; null for none. */
	ChartPoint of(String id, String category, Amount amount, Message remark, List<ChartPoint> parts) {
		return new ChartPoint(id, category, unit.in(amount), unit.shown(amount), share(amount), amount.blank(),
				both(remark, remark(amount)), parts, amount.places());
	}

	private BigDecimal share(Amount amount) {
		return whole == null || whole.value().signum() <= 0 ? null : amount.value().divide(whole.value(), PRECISE);
	}

	private static Message both(Message one, Message other) {
		return one == null ? other : other == null ? one : Message.of("{0}\n{1}", "{0}\n{1}", one, other);
	}

	private static Message remark(Amount amount) {
		if (!amount.consistent()) {
			return new Message("各处的数互相矛盾，图中用最细的一个", "Its places contradict each other; the finest is shown");
		}
		return switch (amount.origin()) {
			case REPORTED -> null;
			case PRIOR -> new Message("取自上年的文件", "From last year's document");
			case BESIDE -> new Message("取自并列的文件", "From the document beside it");
			case IMPLIED -> new Message("由文字中的数推算", "Worked out from a number in the text");
			case SUMMED -> new Message("各项之和", "Sum of its parts");
		};
	}
}
