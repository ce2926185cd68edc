// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.mutation;

import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;

/**
 * A way in which documents go wrong.
 *
 * @param name its name, unique
 * @param numeric whether it alters a number that other numbers of the document determine
 * @param alter alters a document once; empty when it has nothing to alter
 */
record Operator(String name, boolean numeric, BiFunction<Subject, Random, Optional<Mutant>> alter) {

	static Operator numeric(String name, BiFunction<Subject, Random, Optional<Mutant>> alter) {
		return new Operator(name, true, alter);
	}

	static Operator other(String name, BiFunction<Subject, Random, Optional<Mutant>> alter) {
		return new Operator(name, false, alter);
	}
}
