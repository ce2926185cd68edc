// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.typing;

import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;

/** Shows the other end of braces, brackets and quotation marks, half and full width. */
public final class PairMatcher extends DefaultCharacterPairMatcher {
	/** The matcher. */
	public PairMatcher() {
		super(new char[] { '{', '}', '(', ')', '[', ']', '｛', '｝', '（', '）', '“', '”', '《', '》' });
	}
}
