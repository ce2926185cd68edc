// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.gongkai.core.fact.Place;
import org.gongkai.core.fact.Report;
import org.gongkai.core.quantity.Quantity;
import org.gongkai.core.text.Message;

/** A change of one or several printed numbers that would mend what is wrong. */
final class Repair {

	/** Nothing is changed. */
	static final Repair NONE = new Repair(() -> new Message("", ""));

	private final Supplier<Message> label;
	private final Map<Report, Quantity> changes = new IdentityHashMap<>();
	private Report open;

	/** @param label what the repair does, for the user; said of the few that are accepted */
	Repair(Supplier<Message> label) {
		this.label = label;
	}

	/** The change of one number, without words. */
	static Repair of(Report report, Quantity quantity) {
		Repair repair = new Repair(NONE.label);
		repair.set(report, quantity);
		return repair;
	}

	/** Changes a number; what is printed already is no change. */
	void set(Report report, Quantity quantity) {
		boolean same = report.quantity().printed().equals(quantity.printed());
		if (!same) {
			changes.put(report, quantity);
		}
	}

	/** Changes a number to one that is not known: what the sums say. */
	void leaveOpen(Report report) {
		open = report;
	}

	/** Whether a number changes to one that is not known. */
	boolean isOpen(Report report) {
		return open == report;
	}

	/** What the repair does, for the user. */
	Message label() {
		return label.get();
	}

	/** The numbers that change, and what should be printed. */
	Map<Report, Quantity> changes() {
		return changes;
	}

	/** The numbers that change, in document order. */
	List<Report> reports() {
		return changes.keySet().stream().sorted((a, b) -> Integer.compare(a.id(), b.id())).toList();
	}

	/** All numbers that change, to whatever value. */
	Set<Report> touched() {
		Set<Report> touched = Collections.newSetFromMap(new IdentityHashMap<>());
		touched.addAll(changes.keySet());
		if (open != null) {
			touched.add(open);
		}
		return touched;
	}

	/** The edits that do it. */
	List<Fix.Edit> edits() {
		return reports().stream().map(report -> edit(report.place(), changes.get(report).printed())).toList();
	}

	// A blank cell may have no space between its pipes.
	private static Fix.Edit edit(Place place, String printed) {
		return new Fix.Edit(place.file(), place.offset(), place.length(), place.length() == 0 ? printed + " " : printed);
	}
}
