// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.core.document.DocumentSnapshot;

/**
 * All text of one state of a document. It is read when it is first asked for; what was known of the same words in the state
 * before is taken over. Safe for use by several threads.
 */
public final class PrintedText {

	private final DocumentSnapshot document;
	private final Map<String, FoldedText> before;
	private final Map<String, FoldedText> folded = new HashMap<>();
	private List<Passage> passages;

	private PrintedText(DocumentSnapshot document, Map<String, FoldedText> before) {
		this.document = document;
		this.before = before;
	}

	/** The text of a document. */
	public static PrintedText of(DocumentSnapshot document) {
		return new PrintedText(document, Map.of());
	}

	/** The text of the document after an edit. */
	public synchronized PrintedText next(DocumentSnapshot edited) {
		return new PrintedText(edited, passages == null ? before : folded);
	}

	/** The pieces in document order, blank texts and numbers left out. */
	public synchronized List<Passage> passages() {
		if (passages == null) {
			passages = List.copyOf(Passages.of(document, this::fold));
		}
		return passages;
	}

	/** One text of the document folded. */
	public synchronized FoldedText fold(String text) {
		return folded.computeIfAbsent(text, printed -> {
			FoldedText known = before.get(printed);
			return known == null ? FoldedText.of(printed) : known;
		});
	}
}
