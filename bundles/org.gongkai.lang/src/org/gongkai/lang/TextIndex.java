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

	TextIndex(String file, String text) {
		this.file = file;
		this.text = text;
		this.lineStarts = lineStarts(text);
	}

	// A line ends with \n, \r\n or \r, as in the editor.
	private static int[] lineStarts(String text) {
		int[] starts = new int[64];
		int count = 1;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
				if (count == starts.length) {
					starts = Arrays.copyOf(starts, count * 2);
				}
				starts[count++] = i + 1;
			}
		}
		return Arrays.copyOf(starts, count);
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
		return node == null ? range(0, 0) : range(node.getOffset(), node.getLength());
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
