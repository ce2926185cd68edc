// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.wording;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.gongkai.core.document.Content;
import org.gongkai.core.document.DocumentSnapshot;

/**
 * All text of one state of a document. It is read when it is first asked for; what was known of the same words in the state
 * before is taken over. Safe for use by several threads.
 */
public final class PrintedText {

	// Texts that were typed and are gone are forgotten when there are so many times as many as there are passages.
	private static final int FORGOTTEN = 3;

	private final DocumentSnapshot document;
	private final Map<String, FoldedText> folded;
	private final Map<Known, Object> made = new ConcurrentHashMap<>();
	private final Map<Known, Object> madeBefore;
	private Passages before;
	private Passages read;
	private List<Passage> passages;

	/** A piece of content, by identity, and what was made of it. */
	private record Known(Content content, Class<?> kind) {

		@Override
		public boolean equals(Object other) {
			return other instanceof Known known && content == known.content && kind == known.kind;
		}

		@Override
		public int hashCode() {
			return System.identityHashCode(content) * 31 + System.identityHashCode(kind);
		}
	}

	private PrintedText(DocumentSnapshot document, Map<String, FoldedText> folded, Passages before, Map<Known, Object> madeBefore) {
		this.madeBefore = madeBefore;
		this.document = document;
		this.folded = folded;
		this.before = before;
	}

	/** The text of a document. */
	public static PrintedText of(DocumentSnapshot document) {
		return new PrintedText(document, new ConcurrentHashMap<>(), null, Map.of());
	}

	/** The text of the document after an edit. */
	public synchronized PrintedText next(DocumentSnapshot edited) {
		boolean full = read != null && folded.size() > FORGOTTEN * passages.size();
		return full ? of(edited) : new PrintedText(edited, folded, read == null ? before : read, made);
	}

	/** The pieces in document order, blank texts and numbers left out. */
	public synchronized List<Passage> passages() {
		if (passages == null) {
			read = Passages.of(document, before, this::fold);
			before = null;
			passages = List.copyOf(read.all());
		}
		return passages;
	}

	/**
	 * What is made of a piece of content alone, with the numbers it reports, and of nothing else. It is made once while the piece
	 * stays the same.
	 *
	 * @param kind tells apart what different readers make of it
	 */
	public <C extends Content, T> T once(C content, Class<T> kind, Function<? super C, T> make) {
		Known known = new Known(content, kind);
		Object value = made.get(known);
		if (value == null) {
			value = madeBefore.get(known);
			value = value == null ? make.apply(content) : value;
			made.put(known, value);
		}
		return kind.cast(value);
	}

	/** One text of the document folded. */
	public FoldedText fold(String text) {
		// Most texts are known, and reading them locks nothing.
		FoldedText known = folded.get(text);
		return known == null ? folded.computeIfAbsent(text, FoldedText::of) : known;
	}
}
