// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.wording;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
	private Passages before;
	private Passages read;
	private List<Passage> passages;

	private PrintedText(DocumentSnapshot document, Map<String, FoldedText> folded, Passages before) {
		this.document = document;
		this.folded = folded;
		this.before = before;
	}

	/** The text of a document. */
	public static PrintedText of(DocumentSnapshot document) {
		return new PrintedText(document, new ConcurrentHashMap<>(), null);
	}

	/** The text of the document after an edit. */
	public synchronized PrintedText next(DocumentSnapshot edited) {
		boolean full = read != null && folded.size() > FORGOTTEN * passages.size();
		return full ? of(edited) : new PrintedText(edited, folded, read == null ? before : read);
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

	/** One text of the document folded. */
	public FoldedText fold(String text) {
		// Most texts are known, and reading them locks nothing.
		FoldedText known = folded.get(text);
		return known == null ? folded.computeIfAbsent(text, FoldedText::of) : known;
	}
}
