// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongkai.core.document.Content;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.expression.Evaluator;
import org.gongkai.core.form.RuleForm;
import org.gongkai.core.wording.FoldedText;
import org.gongkai.core.wording.Passage;
import org.gongkai.core.wording.PrintedText;

/** What a check may read. One context serves all checks of one run. */
public final class CheckContext {

	private final DocumentSnapshot document;
	private final DocumentSnapshot prior;
	private final List<RuleForm> rules;
	private final Constraints constraints;
	private final PrintedText text;
	private final Runnable words;
	private Evaluator evaluator;
	private TableSums tableSums;

	/**
	 * @param document the document
	 * @param prior last year's document; null when it is not at hand
	 * @param rules rules outside the form that apply, names not yet resolved
	 */
	public CheckContext(DocumentSnapshot document, DocumentSnapshot prior, Collection<RuleForm> rules) {
		this(document, prior, rules, new Constraints(), PrintedText.of(document), () -> { });
	}

	/** @param words told when a check reads the words of the document */
	CheckContext(DocumentSnapshot document, DocumentSnapshot prior, Collection<RuleForm> rules, Constraints constraints, PrintedText text, Runnable words) {
		this.words = words;
		this.text = text;
		this.constraints = constraints;
		this.document = document;
		this.prior = prior;
		this.rules = List.copyOf(rules);
	}

	/** A context without last year's document, with the rule sets of the library the document was read with. */
	public static CheckContext of(DocumentSnapshot document) {
		return new CheckContext(document, null, document.library().rulesFor(document.header().form()));
	}

	/** The same for the document with other numbers of the same facts; none of them becomes, or ceases to be, known. */
	CheckContext with(DocumentSnapshot changed) {
		CheckContext context = new CheckContext(changed, prior, rules, new Constraints(), text, words);
		context.evaluator = evaluator().with(changed);
		return context;
	}

	/** The same with other constraints. */
	CheckContext with(Constraints others) {
		CheckContext context = new CheckContext(document, prior, rules, others, text, words);
		context.evaluator = evaluator();
		return context;
	}

	/** The document. */
	public DocumentSnapshot document() {
		return document;
	}

	/** Last year's document; empty when it is not at hand. */
	public Optional<DocumentSnapshot> prior() {
		return Optional.ofNullable(prior);
	}

	/** The rules of the form and of the rule sets, names resolved; empty when the form is unknown. */
	public List<RuleForm> rules() {
		return document.meaning().map(meaning -> java.util.stream.Stream
				.concat(meaning.rules().stream(), rules.stream().map(meaning::resolve)).toList()).orElse(List.of());
	}

	/** All printed text of the document in order, blank texts and numbers left out. Safe for use by several threads. */
	public List<Passage> passages() {
		words.run();
		return text.passages();
	}

	/** A text of the document as patterns see it. Safe for use by several threads. */
	public FoldedText folded(String printed) {
		return text.fold(printed);
	}

	/**
	 * What is made of a piece of content alone, with the numbers it reports, and of nothing else. It is made once while the piece
	 * stays the same, so that after an edit only what was edited is looked at again. Safe for use by several threads.
	 *
	 * @param kind tells apart what different checks make of it
	 */
	public <C extends Content, T> T once(C content, Class<T> kind, Function<? super C, T> make) {
		return text.once(content, kind, make);
	}

	/** Values of formulas over the facts of the document, of last year's, and those the text implies. */
	public Evaluator evaluator() {
		if (evaluator == null) {
			evaluator = Evaluator.of(document, prior);
		}
		return evaluator;
	}

	/** The sums inside the tables, checked once for whoever asks first. */
	TableSums tableSums() {
		if (tableSums == null) {
			uncheckedTableSums().check();
		}
		return tableSums;
	}

	/** The sums inside the tables for whoever checks them table by table. */
	TableSums uncheckedTableSums() {
		tableSums = new TableSums(document, constraints);
		return tableSums;
	}

	/** The sums and equalities that were checked; a check that adds its own takes part in the grouping by cause. */
	public Constraints constraints() {
		return constraints;
	}
}
