// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.fact.Place;
import org.gongkai.core.spi.Contribution;
import org.gongkai.core.spi.ExtensionCatalog;
import org.gongkai.core.spi.ExtensionPoint;
import org.gongkai.core.spi.Failure;
import org.gongkai.core.spi.Outcome;

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

	/** Checks a document. */
	public Findings run(DocumentSnapshot document, CheckContext context) {
		List<Finding> found = new ArrayList<>(document.problems());
		for (Contribution<Check> check : checks) {
			Outcome<List<Finding>> outcome = check.call(instance -> List.copyOf(instance.run(context)));
			outcome.value().ifPresent(found::addAll);
			outcome.failure().ifPresent(failure -> found.add(failed(failure, document.header().place())));
		}
		return told(found, context);
	}

	/** What was found, by cause, as rule sets and waivers have it told. */
	static Findings told(List<Finding> found, CheckContext context) {
		DocumentSnapshot document = context.document();
		List<Finding> grouped = SoundFixes.of(RootCauses.group(found, context), context);
		List<Finding> adjusted = document.library().adjustmentsFor(document.header().form()).apply(grouped);
		return new Findings(Waivers.apply(adjusted, document));
	}

	/** Checks a document on its own, without last year's. */
	public Findings run(DocumentSnapshot document) {
		return run(document, CheckContext.of(document));
	}

	List<Contribution<Check>> checks() {
		return checks;
	}

	static Finding failed(Failure failure, Place place) {
		return Finding.unverifiable("check-failed", Severity.SHOULD, "扩展", failure.message(), List.of(place));
	}
}
