// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.spi.difference;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.gongkai.core.quantity.Quantity;
import org.gongkai.core.text.Message;

/**
 * A node of the tree that a comparison came to: a document, a table, a row, a cell, a sentence.
 *
 * @param key identity among its siblings; stable while the documents change elsewhere
 * @param label what people call it
 * @param kind what became of the thing itself, whatever became of its children
 * @param before what the first document has; empty when it is added
 * @param after what the second document has; empty when it is removed
 * @param children what it consists of, in document order
 */
public record Difference(String key, Message label, DifferenceKind kind, Optional<DifferenceSide> before,
		Optional<DifferenceSide> after, List<Difference> children) {

	public Difference {
		if (before.isEmpty() && kind != DifferenceKind.ADDED || after.isEmpty() && kind != DifferenceKind.REMOVED) {
			throw new IllegalArgumentException(kind + " of “" + key + "” does not go with the sides that are there");
		}
		children = List.copyOf(children);
	}

	/** A thing that both documents have, with the same or different content. */
	public static Difference of(String key, Message label, DifferenceKind kind, DifferenceSide before, DifferenceSide after,
			List<Difference> children) {
		return new Difference(key, label, kind, Optional.of(before), Optional.of(after), children);
	}

	/** A thing that only the second document has. */
	public static Difference added(String key, Message label, DifferenceSide after, List<Difference> children) {
		return new Difference(key, label, DifferenceKind.ADDED, Optional.empty(), Optional.of(after), children);
	}

	/** A thing that only the first document has. */
	public static Difference removed(String key, Message label, DifferenceSide before, List<Difference> children) {
		return new Difference(key, label, DifferenceKind.REMOVED, Optional.of(before), Optional.empty(), children);
	}

	/** Whether it or anything in it differs. */
	public boolean differs() {
		return kind != DifferenceKind.SAME || children.stream().anyMatch(Difference::differs);
	}

	/** How many things of a kind there are, this one and all below it counted. */
	public int count(DifferenceKind wanted) {
		return (kind == wanted ? 1 : 0) + children.stream().mapToInt(child -> child.count(wanted)).sum();
	}

	/**
	 * The second value less the first, in the unit of the second. A blank counts as zero.
	 *
	 * @return empty when a side is missing, is no number or 不适用, or when the two count different things
	 */
	public Optional<BigDecimal> change() {
		Optional<Quantity> first = before.flatMap(DifferenceSide::quantity);
		Optional<Quantity> second = after.flatMap(DifferenceSide::quantity);
		if (first.isEmpty() || second.isEmpty() || !first.get().unitOf().kind().equals(second.get().unitOf().kind())) {
			return Optional.empty();
		}
		return first.get().base().flatMap(from -> second.get().base().map(to -> second.get().unitOf().fromBase(to.subtract(from))));
	}
}
