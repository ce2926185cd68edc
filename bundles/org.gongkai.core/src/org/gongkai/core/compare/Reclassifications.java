// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds amounts that moved between subjects of one level: what one lost is just what one other gained, all other coordinates
 * being equal, and no third one changed by that much.
 */
final class Reclassifications {

	private record Move(String rest, int digits, BigDecimal size) {
	}

	private Reclassifications() {
	}

	static List<Reclassification> among(List<AmountChange> amounts) {
		Map<Move, List<AmountChange>> less = new LinkedHashMap<>();
		Map<Move, List<AmountChange>> more = new LinkedHashMap<>();
		for (AmountChange amount : amounts) {
			Optional<AmountChange.Coordinate> code = amount.coordinates().stream().filter(one -> isCode(one.member())).findFirst();
			BigDecimal change = amount.kind().isChange() ? signed(amount) : BigDecimal.ZERO;
			if (code.isPresent() && change.signum() != 0) {
				String rest = amount.coordinates().stream().filter(one -> one != code.get()).map(one -> one.dimension() + "=" + one.member()).toList()
						+ code.get().dimension() + amount.unit().kind();
				(change.signum() < 0 ? less : more)
						.computeIfAbsent(new Move(rest, code.get().member().length(), change.abs().stripTrailingZeros()), move -> new ArrayList<>()).add(amount);
			}
		}
		List<Reclassification> found = new ArrayList<>();
		less.forEach((move, from) -> {
			List<AmountChange> to = more.getOrDefault(move, List.of());
			if (from.size() == 1 && to.size() == 1) {
				found.add(new Reclassification(from.getFirst(), to.getFirst(), to.getFirst().unit().fromBase(move.size())));
			}
		});
		return found;
	}

	private static boolean isCode(String member) {
		return member.length() >= 3 && member.chars().allMatch(Character::isDigit);
	}

	// In the base unit; what is absent on one side has changed by all it is.
	private static BigDecimal signed(AmountChange amount) {
		return base(amount.after()).subtract(base(amount.before()));
	}

	private static BigDecimal base(Optional<AmountChange.Printed> printed) {
		return printed.flatMap(one -> one.quantity().base()).orElse(BigDecimal.ZERO);
	}
}
