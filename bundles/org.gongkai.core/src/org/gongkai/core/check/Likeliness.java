// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.Comparator;

/** How likely a number is the wrong one of several that would mend as much; the likeliest is the least. */
record Likeliness(int inexact, boolean ordinary, int unlikeliness, boolean unprinted, Slip slip, boolean namedLater) implements Comparable<Likeliness> {

	private static final Comparator<Likeliness> ORDER = Comparator.comparingInt(Likeliness::inexact).thenComparing(Likeliness::ordinary).thenComparingInt(Likeliness::unlikeliness)
			.thenComparing(Likeliness::unprinted).thenComparing(Likeliness::slip).thenComparing(Likeliness::namedLater);

	@Override
	public int compareTo(Likeliness other) {
		return ORDER.compare(this, other);
	}
}
