// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.formatting2;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.gongkai.lang.formatting2.CanonicalLayout.Edit;

/**
 * The text of Xtext's regions. Between tokens of a model that was built in code there is no white space yet; here each
 * such gap gets a separator, so that the text can be taken apart like a typed one, and edits are mapped back.
 */
final class RegionText {

	// White space to the lexer, and never what the layout puts there, so that every gap gets an edit.
	private static final String SEPARATOR = "\u00a0";

	private static final Set<String> LINES = Set.of("ROW_LINE", "TEXT_LINE", "TEXT_OPEN", "TEXT_REOPEN", "TEXT_CLOSE");

	private final StringBuilder text = new StringBuilder();
	// Offset here to offset in the regions, for the start of every stretch that is the same in both.
	private final TreeMap<Integer, Integer> origins = new TreeMap<>();
	// Start of each separator to its offset in the regions.
	private final Map<Integer, Integer> separators = new TreeMap<>();

	static RegionText of(ITextRegionAccess access) {
		RegionText regions = new RegionText();
		IHiddenRegion hidden = access.regionForRootEObject().getPreviousHiddenRegion();
		ISemanticRegion before = null;
		while (hidden != null) {
			ISemanticRegion next = hidden.getNextSemanticRegion();
			regions.add(hidden, before, next);
			if (next == null) {
				break;
			}
			regions.origins.put(regions.text.length(), next.getOffset());
			regions.text.append(next.getText());
			before = next;
			hidden = next.getNextHiddenRegion();
		}
		return regions;
	}

	private void add(IHiddenRegion hidden, ISemanticRegion before, ISemanticRegion next) {
		if (hidden.isUndefined() && hidden.getText().isEmpty()) {
			separators.put(text.length(), hidden.getOffset());
			if (before != null && next != null) {
				text.append(isLine(before) || isLine(next) ? "\n" + SEPARATOR : SEPARATOR);
			}
		} else {
			origins.put(text.length(), hidden.getOffset());
			text.append(hidden.getText());
		}
	}

	// Rows and paragraphs reach to the end of the line; ends of other tokens do not matter.
	private static boolean isLine(ISemanticRegion region) {
		return region.getGrammarElement() instanceof RuleCall call && LINES.contains(call.getRule().getName());
	}

	/** The edits, in offsets of the regions. */
	List<Edit> edits(boolean onlySeparators) {
		String whole = text.toString();
		List<Piece> pieces = new ArrayList<>();
		for (Piece piece : Pieces.of(whole)) {
			int gap = pieces.isEmpty() ? 0 : pieces.getLast().end();
			pieces.add(separators.containsKey(gap) ? new Piece(piece.kind(), piece.text(), piece.offset(), -1, piece.apart()) : piece);
		}
		List<Edit> edits = new ArrayList<>();
		for (Edit edit : CanonicalLayout.edits(whole, pieces)) {
			Integer separator = separators.get(edit.offset());
			if (separator != null) {
				add(edits, new Edit(separator, 0, edit.text()));
			} else if (!onlySeparators) {
				Map.Entry<Integer, Integer> origin = origins.floorEntry(edit.offset());
				add(edits, new Edit(edit.offset() - origin.getKey() + origin.getValue(), edit.length(), edit.text()));
			}
		}
		return edits;
	}

	// Of an insertion and a replacement at one place Xtext does not know which comes first.
	private static void add(List<Edit> edits, Edit edit) {
		Edit last = edits.isEmpty() ? null : edits.getLast();
		if (last != null && last.offset() + last.length() == edit.offset() && (last.length() == 0 || edit.length() == 0)) {
			edits.set(edits.size() - 1, new Edit(last.offset(), last.length() + edit.length(), last.text() + edit.text()));
		} else {
			edits.add(edit);
		}
	}
}
