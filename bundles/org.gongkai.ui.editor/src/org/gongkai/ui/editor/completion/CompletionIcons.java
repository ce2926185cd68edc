// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.completion;

import org.gongkai.lang.ide.CompletionKind;
import org.gongkai.ui.Icons;

/** The image of each kind of proposal. */
final class CompletionIcons {
	private CompletionIcons() {
	}

	static Icons of(CompletionKind kind) {
		return switch (kind) {
		case KEYWORD -> Icons.KEYWORD;
		case TEMPLATE -> Icons.TEMPLATE;
		case FORM -> Icons.FORM;
		case DISCLOSURE -> Icons.DISCLOSURE;
		case CATALOG -> Icons.CATALOG;
		case MEMBER -> Icons.MEMBER;
		case SECTION -> Icons.SECTION;
		case TABLE -> Icons.TABLE;
		case ITEM -> Icons.ITEM;
		case PANEL -> Icons.PANEL;
		case COLUMN -> Icons.COLUMN;
		case ROW -> Icons.ROW;
		case SUBJECT -> Icons.SUBJECT;
		case FUNCTION -> Icons.FUNCTION;
		case UNIT -> Icons.UNIT;
		case VALUE -> Icons.SENTENCE;
		case RULE -> Icons.RULE;
		};
	}
}
