// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which piece of a document comes from which piece of its source, in both directions. Immutable. */
public final class Links {
	/** Of a document that was not imported. */
	public static final Links NONE = new Links(List.of());

	private static final Comparator<Link> BY_COLUMN = Comparator.comparingInt(Link::column).thenComparingInt(Link::from);

	private final List<Link> byOffset;
	private final Map<Integer, List<Link>> byLine = new HashMap<>();

	private Links(List<Link> links) {
		byOffset = new ArrayList<>(links);
		byOffset.sort(Comparator.comparingInt(Link::from));
		for (Link link : byOffset) {
			byLine.computeIfAbsent(link.line(), line -> new ArrayList<>(2)).add(link);
		}
		byLine.values().forEach(line -> line.sort(BY_COLUMN));
	}

	/** The links that the source places of a document's text tell. */
	public static Links of(String text) {
		return new Links(LinkReader.read(text));
	}

	/** Whether the document names no place in a source. */
	public boolean isEmpty() {
		return byOffset.isEmpty();
	}

	/**
	 * Where a place in the document comes from.
	 *
	 * @param offset    character of the document, from 0
	 * @param lineStart first character of its line
	 * @param lineEnd   character behind the last of its line
	 * @return the piece at the place, else the one nearest to it on its line; empty when the line comes from nowhere
	 */
	public Optional<Link> at(int offset, int lineStart, int lineEnd) {
		Link nearest = null;
		int distance = Integer.MAX_VALUE;
		for (int i = first(lineStart); i < byOffset.size() && byOffset.get(i).from() <= lineEnd; i++) {
			Link link = byOffset.get(i);
			int away = offset < link.from() ? link.from() - offset : Math.max(0, offset - link.to());
			if (away < distance) {
				nearest = link;
				distance = away;
			}
		}
		return Optional.ofNullable(nearest);
	}

	/** What became of a place in the source: the piece that covers it, else the nearest on its line; empty for none. */
	public Optional<Link> of(int line, int column) {
		Link nearest = null;
		for (Link link : of(line)) {
			if (link.covers(column) && link.length() > 0) {
				return Optional.of(link);
			}
			if (nearest == null || link.column() <= column) {
				nearest = link;
			}
		}
		return Optional.ofNullable(nearest);
	}

	/** What became of a source line, from left to right. */
	public List<Link> of(int line) {
		return byLine.getOrDefault(line, List.of());
	}

	/** What became of the first of several source lines of which anything became. */
	public Optional<Link> ofFirst(int firstLine, int lastLine) {
		for (int line = firstLine; line <= lastLine; line++) {
			if (!of(line).isEmpty()) {
				return Optional.of(of(line).getFirst());
			}
		}
		return Optional.empty();
	}

	/** Character behind the last of all that became of these source lines; 0 when nothing did. */
	public int end(int firstLine, int lastLine) {
		int end = 0;
		for (int line = firstLine; line <= lastLine; line++) {
			for (Link link : of(line)) {
				end = Math.max(end, link.to());
			}
		}
		return end;
	}

	private int first(int from) {
		int found = Collections.binarySearch(byOffset, new Link(from, from, 0, 0, 0), Comparator.comparingInt(Link::from));
		int index = found >= 0 ? found : -found - 1;
		while (index > 0 && byOffset.get(index - 1).from() >= from) {
			index--;
		}
		return index;
	}
}
