// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide.completion;

import java.util.Set;

import org.gongkai.lang.ide.syntax.Token;
import org.gongkai.lang.ide.syntax.Tokens;

/** How a name is typed as a step of an expression. */
public final class Names {

	/** What the grammar takes as a step without quotes. */
	private static final Set<Token.Kind> STEPS = Set.of(Token.Kind.WORD, Token.Kind.NUMBER);

	private Names() {
	}

	/** The name itself where the language reads it as one word or number, else in quotes. */
	public static String step(String name) {
		var tokens = Tokens.of(name);
		boolean plain = tokens.size() == 1 && tokens.getFirst().text().equals(name) && STEPS.contains(tokens.getFirst().kind());
		return plain ? name : "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
	}
}
