// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.gongkai.core.check.Finding;
import org.gongkai.core.document.DocumentSnapshot;

/**
 * Everything known about one state of one text.
 *
 * @param uri      the file
 * @param stamp    the stamp the text was sent with
 * @param text     the text all offsets refer to
 * @param problems what to mark, by offset
 * @param outline  top nodes of the outline
 * @param folds    regions that may be folded, by offset
 * @param snapshot the disclosure as the views read it; empty when the file holds none
 * @param findings findings of the checks; empty when the file holds no disclosure or none were found
 */
public record Analysis(String uri, long stamp, String text, List<Problem> problems, List<OutlineNode> outline,
		List<Fold> folds, Optional<DocumentSnapshot> snapshot, List<Finding> findings) {

	public Analysis {
		Objects.requireNonNull(uri);
		Objects.requireNonNull(text);
		Objects.requireNonNull(snapshot);
		problems = List.copyOf(problems);
		outline = List.copyOf(outline);
		folds = List.copyOf(folds);
		findings = List.copyOf(findings);
	}
}
