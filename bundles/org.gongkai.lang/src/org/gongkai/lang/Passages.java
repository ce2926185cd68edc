// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.gongkai.model.Block;
import org.gongkai.model.Disclosure;
import org.gongkai.model.Section;

/**
 * Where the steps of a disclosure begin in its text, in the order of {@link org.gongkai.core.document.DocumentReading}: the
 * heads of its sections, its blocks, the closing braces of its sections; last its own closing brace. Immutable.
 */
final class Passages {

	private final int begin;
	private final int[] starts;
	// For every step the step that opened the section around it; -1 directly in the disclosure.
	private final int[] around;

	private Passages(int begin, int[] starts, int[] around) {
		this.begin = begin;
		this.starts = starts;
		this.around = around;
	}

	/** The steps of a disclosure without syntax errors. */
	static Passages of(Disclosure disclosure) {
		List<Integer> starts = new ArrayList<>();
		List<Integer> around = new ArrayList<>();
		collect(disclosure.getBlocks(), -1, starts, around);
		INode node = NodeModelUtils.findActualNodeFor(disclosure);
		starts.add(node.getEndOffset() - 1);
		around.add(-1);
		return new Passages(node.getOffset(), ints(starts), ints(around));
	}

	private static void collect(List<Block> blocks, int section, List<Integer> starts, List<Integer> around) {
		for (Block block : blocks) {
			INode node = NodeModelUtils.findActualNodeFor(block);
			starts.add(node.getOffset());
			around.add(section);
			if (block instanceof Section inner) {
				collect(inner.getBlocks(), starts.size() - 1, starts, around);
				starts.add(node.getEndOffset() - 1);
				around.add(section);
			}
		}
	}

	/** The step in whose text an edit lies entirely, up to where the next one begins; empty when it lies in none. */
	OptionalInt at(Edit edit) {
		int found = Arrays.binarySearch(starts, edit.from());
		int step = found >= 0 ? found : -found - 2;
		return step < 0 || step + 1 >= starts.length || edit.from() + edit.removed() > starts[step + 1] ? OptionalInt.empty() : OptionalInt.of(step);
	}

	int start(int step) {
		return starts[step];
	}

	/** Where the text of a step ends: where the next one begins. */
	int end(int step) {
		return starts[step + 1];
	}

	/** Steps that open the sections around a step, the outermost first. */
	List<Integer> sections(int step) {
		List<Integer> sections = new ArrayList<>();
		for (int section = around[step]; section >= 0; section = around[section]) {
			sections.addFirst(section);
		}
		return sections;
	}

	/** A document with one block in it: that of a step, inside the heads of the sections around it and that of the document. */
	record Excerpt(String text, int block) {
	}

	/** The text of one step after an edit within it, as a document of its own. */
	Excerpt excerpt(String edited, int step, Edit edit) {
		StringBuilder text = new StringBuilder(edited.substring(begin, starts[0]));
		List<Integer> sections = sections(step);
		sections.forEach(section -> text.append(edited, starts[section], starts[section + 1]));
		int block = text.length();
		text.append(edited, starts[step], end(step) + edit.growth());
		text.append("}".repeat(sections.size() + 1));
		return new Excerpt(text.toString(), block);
	}

	/** The steps after an edit within one of them that put blocks in its place. */
	Passages with(int step, List<Integer> blocks, int growth) {
		int more = blocks.size() - 1;
		int[] moved = new int[starts.length + more];
		int[] inside = new int[moved.length];
		for (int i = 0; i < moved.length; i++) {
			boolean after = i >= step + blocks.size();
			int old = i < step ? i : after ? i - more : step;
			moved[i] = i < step ? starts[i] : after ? starts[old] + growth : blocks.get(i - step);
			inside[i] = around[old] > step ? around[old] + more : around[old];
		}
		return new Passages(begin, moved, inside);
	}

	/** Where an element of the text begins. */
	static int offset(EObject element) {
		return NodeModelUtils.findActualNodeFor(element).getOffset();
	}

	private static int[] ints(List<Integer> numbers) {
		return numbers.stream().mapToInt(Integer::intValue).toArray();
	}
}
