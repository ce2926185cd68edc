// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.gongkai.lang.formatting2.CanonicalLayout;
import org.gongkai.model.Row;

/** What holds of the canonical layout for any text, however damaged. */
class FormatterPropertyTest {

	private static final String WHOLE = Examples.FORM + Examples.DISCLOSURE + Examples.CATALOG;

	@Property(tries = 400)
	void noCharacterButWhiteSpaceIsLostOrAdded(@ForAll("damaged") String text) {
		assertEquals(visible(text), visible(CanonicalLayout.format(text)));
	}

	@Property(tries = 400)
	void theSecondTimeNothingChanges(@ForAll("damaged") String text) {
		String once = CanonicalLayout.format(text);
		assertEquals(once, CanonicalLayout.format(once));
	}

	/** Signs that join what stands before and after them, wherever they come in. */
	@Property(tries = 400)
	void theSecondTimeNothingChangesAroundStraySigns(@ForAll("strayed") String text) {
		String once = CanonicalLayout.format(text);
		assertEquals(once, CanonicalLayout.format(once));
	}

	@Property(tries = 100)
	void whiteSpaceBetweenWordsDoesNotMatter(@ForAll("respaced") String text) {
		assertEquals(List.of(), Language.syntaxErrors(text));
		String once = CanonicalLayout.format(text);
		assertEquals(List.of(), Language.syntaxErrors(once));
		assertEquals(once, CanonicalLayout.format(once));
		Language language = new Language();
		org.eclipse.emf.ecore.EObject before = language.document(text);
		org.eclipse.emf.ecore.EObject after = new Language().document(once);
		// The typed line of a row holds its layout too.
		before.eAllContents().forEachRemaining(FormatterPropertyTest::align);
		after.eAllContents().forEachRemaining(FormatterPropertyTest::align);
		assertEquals(true, EcoreUtil.equals(before, after));
	}

	private static void align(org.eclipse.emf.ecore.EObject element) {
		if (element instanceof Row row) {
			row.setText(row.getText().replace(" ", ""));
		}
	}

	/** The examples with pieces taken out, doubled, moved or replaced by noise. */
	@Provide
	Arbitrary<String> damaged() {
		Arbitrary<Integer> place = Arbitraries.integers().between(0, WHOLE.length());
		Arbitrary<String> noise = Arbitraries.strings().withChars("{}()[]|>=\"“”\\/*;@., \n\t\r　甲1-%：").ofMaxLength(6);
		return Combinators.combine(place, Arbitraries.integers().between(0, 40), place, noise, place, noise).as((at, length, to, first, other, second) -> {
			StringBuilder text = new StringBuilder(WHOLE);
			text.insert(other, second);
			text.insert(to, WHOLE, at, Math.min(WHOLE.length(), at + length));
			text.replace(at, Math.min(text.length(), at + length), first);
			return text.toString();
		});
	}

	/** The examples with one stray sign. */
	@Provide
	Arbitrary<String> strayed() {
		return Combinators.combine(Arbitraries.integers().between(0, WHOLE.length()), Arbitraries.of("; ]\n \\", "]\\\n", "\\", "\n \\", "[", "\"", "/*"))
				.as((at, sign) -> new StringBuilder(WHOLE).insert(at, sign).toString());
	}

	/** The examples with other white space where white space stands at the rim of lines. */
	@Provide
	Arbitrary<String> respaced() {
		Arbitrary<String> indent = Arbitraries.of("", " ", "\t", "      ", "\n", "\n\n\n   ", "　");
		List<String> lines = WHOLE.lines().toList();
		return indent.list().ofSize(lines.size()).map(indents -> {
			int[] i = {0};
			return lines.stream().map(line -> indents.get(i[0]++) + line.strip()).collect(Collectors.joining("\n"));
		});
	}

	private static String visible(String text) {
		return text.replaceAll("[\\s\u3000\u00a0\ufeff]", "");
	}
}
