// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang;

import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.gongkai.core.document.TextPositions;

/** Lines of a text, and where the objects read from it stand. */
final class TextIndex implements TextPositions {

	private final String file;
	private final String text;
	private final int[] lineStarts;
	private final int moved;

	TextIndex(String file, String text) {
		this(file, text, lineStarts(text), 0);
	}

	private TextIndex(String file, String text, int[] lineStarts, int moved) {
		this.file = file;
		this.text = text;
		this.lineStarts = lineStarts;
		this.moved = moved;
	}

	/** The lines of the text after an edit. */
	TextIndex with(String changed, Edit edit) {
		// A line ends by the character after it too, \r before \n.
		int from = Math.max(0, edit.from() - 1);
		int kept = 1;
		int last = lineStarts.length;
		while (kept < lineStarts.length && lineStarts[kept] <= from) {
			kept++;
		}
		while (last > kept && lineStarts[last - 1] > edit.from() + edit.removed() + 1) {
			last--;
		}
		int to = Math.min(changed.length(), edit.from() + edit.added() + 1);
		int[] between = new int[Math.max(0, to - from + 1)];
		int count = 0;
		for (int i = from; i < to; i++) {
			if (isLineEnd(changed, i)) {
				between[count++] = i + 1;
			}
		}
		int[] starts = Arrays.copyOf(lineStarts, kept + count + lineStarts.length - last);
		System.arraycopy(between, 0, starts, kept, count);
		for (int i = last; i < lineStarts.length; i++) {
			starts[kept + count + i - last] = lineStarts[i] + edit.growth();
		}
		return new TextIndex(file, changed, starts, 0);
	}

	/** The same lines for objects that were read from an excerpt of the text, which begins so many characters after it. */
	TextIndex moved(int characters) {
		return new TextIndex(file, text, lineStarts, characters);
	}

	/** Number of lines. */
	int lines() {
		return lineStarts.length;
	}

	// A line ends with \n, \r\n or \r, as in the editor.
	private static int[] lineStarts(String text) {
		int[] starts = new int[64];
		int count = 1;
		for (int i = 0; i < text.length(); i++) {
			if (isLineEnd(text, i)) {
				if (count == starts.length) {
					starts = Arrays.copyOf(starts, count * 2);
				}
				starts[count++] = i + 1;
			}
		}
		return Arrays.copyOf(starts, count);
	}

	private static boolean isLineEnd(String text, int at) {
		char c = text.charAt(at);
		return c == '\n' || c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n');
	}

	/** The stretch of text, cut at the end of its first line. */
	Range range(int offset, int length) {
		int from = Math.clamp(offset, 0, text.length());
		int found = Arrays.binarySearch(lineStarts, from);
		int line = found >= 0 ? found : -found - 2;
		int to = Math.clamp((long) from + length, from, text.length());
		for (int i = from; i < to; i++) {
			if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
				to = i;
			}
		}
		return new Range(line + 1, from - lineStarts[line] + 1, from, to - from);
	}

	@Override
	public String file() {
		return file;
	}

	@Override
	public Range of(EObject element, EStructuralFeature feature) {
		INode node = node(element, feature);
		if (node == null) {
			node = NodeModelUtils.findActualNodeFor(element);
		}
		return node == null ? range(0, 0) : range(node.getOffset() + moved, node.getLength());
	}

	@Override
	public int length(EObject element) {
		INode node = NodeModelUtils.findActualNodeFor(element);
		return node == null ? 0 : node.getLength();
	}

	@Override
	public String text(EObject element, EStructuralFeature feature) {
		INode node = feature == null ? NodeModelUtils.findActualNodeFor(element) : node(element, feature);
		return node == null ? "" : NodeModelUtils.getTokenText(node);
	}

	private static INode node(EObject element, EStructuralFeature feature) {
		if (feature == null) {
			return null;
		}
		List<INode> nodes = NodeModelUtils.findNodesForFeature(element, feature);
		return nodes.isEmpty() ? null : nodes.getFirst();
	}
}
