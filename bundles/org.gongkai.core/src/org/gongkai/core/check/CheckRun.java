// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.List;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.fact.Place;
import org.gongkai.core.form.Adjustments;
import org.gongkai.core.spi.Contribution;
import org.gongkai.core.spi.ExtensionCatalog;
import org.gongkai.core.spi.ExtensionPoint;
import org.gongkai.core.spi.Failure;

/** Runs checks over a document, traces their findings to causes, and applies the waivers of the document. */
public final class CheckRun {

	private final List<Contribution<Check>> checks;

	private CheckRun(List<Contribution<Check>> checks) {
		this.checks = List.copyOf(checks);
	}

	/** A run of all checks at hand; the built-in ones are contributed like all others. */
	public static CheckRun of(ExtensionCatalog catalog) {
		return new CheckRun(catalog.checks());
	}

	/** A run of certain checks, in the order given. */
	public static CheckRun of(List<? extends Check> checks) {
		ExtensionCatalog.Builder builder = ExtensionCatalog.builder();
		checks.forEach(check -> builder.add(ExtensionPoint.CHECKS, check.getClass().getName(), check.getClass().getPackageName(),
				() -> check));
		return new CheckRun(builder.build().checks());
	}

	/**
	 * A document that has been checked.
	 *
	 * @param findings what was found
	 * @param context what was read for it, with the equations that were checked
	 */
	public record Checked(Findings findings, CheckContext context) {
	}

	/**
	 * Checks a document, with the rule sets of the library it was read with.
	 *
	 * @param prior last year's document; null when it is not at hand
	 */
	public Checked run(DocumentSnapshot document, DocumentSnapshot prior) {
		return new CheckSession(this).checked(document, prior, document.library().rulesFor(document.header().form()));
	}

	/** Checks a document on its own, without last year's. */
	public Findings run(DocumentSnapshot document) {
		return run(document, null).findings();
	}

	/** What was found, by cause, as rule sets and waivers have it told. */
	static Findings told(List<Finding> found, CheckContext context, Trials trials) {
		DocumentSnapshot document = context.document();
		Adjustments adjustments = document.library().adjustmentsFor(document.header().form());
		List<Finding> adjusted = adjustments.apply(RootCauses.group(found, context));
		return new Findings(Waivers.apply(new SoundFixes(document.facts(), trials, adjustments).of(adjusted), document));
	}

	List<Contribution<Check>> checks() {
		return checks;
	}

	static Finding failed(Failure failure, Place place) {
		return Finding.unverifiable("check-failed", Severity.SHOULD, "扩展", failure.message(), List.of(place));
	}
}
