// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.core.document.Content;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.fact.Place;

/**
 * What stands where it stood when a document was edited: all before the first block that is another, and all from the first
 * block on behind which every block is the same.
 *
 * @param file name of the document; other files do not move
 * @param before end of what stands in front of the edit, characters from the beginning
 * @param from beginning of what stands behind the edit and did not move, characters from the beginning; no text is as long
 * where everything moved
 */
record Unmoved(String file, int before, int from) {

	/** What did not move between two states. */
	static Unmoved between(DocumentSnapshot old, DocumentSnapshot now) {
		List<Content> blocks = flat(old.content(), new ArrayList<>());
		List<Content> others = flat(now.content(), new ArrayList<>());
		int common = Math.min(blocks.size(), others.size());
		int first = 0;
		while (first < common && isSame(blocks.get(first), others.get(first))) {
			first++;
		}
		int last = blocks.size();
		while (blocks.size() == others.size() && last > first && isSame(blocks.get(last - 1), others.get(last - 1))) {
			last--;
		}
		int end = Integer.MAX_VALUE;
		return new Unmoved(now.header().place().file(), first == blocks.size() ? end : offset(blocks.get(first)), last == blocks.size() ? end : offset(blocks.get(last)));
	}

	private static List<Content> flat(List<Content> content, List<Content> into) {
		for (Content one : content) {
			into.add(one);
			if (one instanceof Content.Section section) {
				flat(section.children(), into);
			}
		}
		return into;
	}

	// A section is put together anew after every edit.
	private static boolean isSame(Content one, Content other) {
		return one instanceof Content.Section section && other instanceof Content.Section same ? section.place() == same.place() && section.title().equals(same.title())
				: one == other;
	}

	private static int offset(Content block) {
		return block.place().offset();
	}

	/** Whether all that findings name, and would change, stands where it stood. */
	boolean holds(List<Finding> findings) {
		for (Finding finding : findings) {
			for (Place place : finding.places()) {
				if (!holds(place.file(), place.offset(), place.length())) {
					return false;
				}
			}
			for (Fix fix : finding.fixes()) {
				for (Fix.Edit edit : fix.edits()) {
					if (!holds(edit.file(), edit.offset(), edit.length())) {
						return false;
					}
				}
			}
		}
		return true;
	}

	private boolean holds(String other, int offset, int length) {
		return offset + length <= before || offset >= from || !file.equals(other);
	}
}
