// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.problem;

import org.eclipse.jface.text.quickassist.IQuickFixableAnnotation;
import org.eclipse.jface.text.source.Annotation;
import org.gongkai.core.check.Severity;
import org.gongkai.lang.ide.Problem;
import org.gongkai.ui.language.MessageLanguage;

/** A problem of the text as it is being typed. */
public final class ProblemAnnotation extends Annotation implements IQuickFixableAnnotation {
	private static final String TYPE = "org.gongkai.ui.editor.problem.";

	private final Problem problem;
	private final long stamp;

	ProblemAnnotation(Problem problem, long stamp) {
		super(type(problem.severity()), false, MessageLanguage.tell(problem.message()));
		this.problem = problem;
		this.stamp = stamp;
	}

	/** What is wrong. */
	public Problem problem() {
		return problem;
	}

	/** The stamp of the text in which the problem and its fixes have their offsets. */
	public long stamp() {
		return stamp;
	}

	@Override
	public void setQuickFixable(boolean state) {
		// known from the problem
	}

	@Override
	public boolean isQuickFixableStateSet() {
		return true;
	}

	@Override
	public boolean isQuickFixable() {
		return problem.fixes().stream().anyMatch(fix -> !fix.edits().isEmpty());
	}

	private static String type(Severity severity) {
		return TYPE + switch (severity) {
		case MUST -> "error";
		case SHOULD -> "warning";
		case MAY -> "info";
		};
	}
}
