// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.gongkai.core.check.Severity;
import org.gongkai.core.document.TextPositions.Range;
import org.gongkai.core.text.Message;
import org.gongkai.lang.GongkaiWorkspace.Problem;
import org.gongkai.lang.linking.LinkingMessages;
import org.gongkai.lang.parser.SyntaxMessages;
import org.gongkai.model.Disclosure;
import org.gongkai.model.Document;
import org.gongkai.model.ModelPackage;

/** Syntax errors and names that lead nowhere, as Xtext found them. */
final class LanguageProblems {

	private final TextIndex index;

	LanguageProblems(TextIndex index) {
		this.index = index;
	}

	/** In text order; of several errors at one place that of the grammar, for the others follow from it. */
	List<Problem> of(XtextResource resource) {
		EcoreUtil2.resolveLazyCrossReferences(resource, CancelIndicator.NullImpl);
		List<Problem> problems = new ArrayList<>();
		Set<Object> taken = new HashSet<>();
		resource.getErrors().stream().filter(AbstractDiagnostic.class::isInstance).map(AbstractDiagnostic.class::cast)
				.sorted(Comparator.comparingInt(AbstractDiagnostic::getOffset).thenComparing(AbstractDiagnostic::getCode)).forEach(diagnostic -> {
					Problem problem = problem(diagnostic);
					// One error at one place; and of errors that say the same of one line, the first.
					if (taken.add(problem.offset()) && taken.add(problem.line() + problem.message().zh())) {
						problems.add(problem);
					}
				});
		if (!resource.getContents().isEmpty() && resource.getContents().getFirst() instanceof Document document) {
			problems.addAll(new DefinitionProblems(index).of(document, others(resource)));
			document.getDefinitions().stream().filter(Disclosure.class::isInstance).map(Disclosure.class::cast)
					.filter(disclosure -> disclosure.getForm() == null).forEach(disclosure -> problems.add(withoutForm(disclosure)));
		}
		problems.sort(Comparator.comparingInt(Problem::offset));
		return problems;
	}

	// Without a form no table has a meaning and nothing can be checked, which must not look like a clean document.
	private Problem withoutForm(Disclosure disclosure) {
		Range range = index.of(disclosure, ModelPackage.Literals.NAMED_ELEMENT__NAME);
		return new Problem(Severity.MUST,
				new Message("缺少“格式”，表格和文字都无法核对。请写明文件依据的格式，如“格式 辽宁决算”",
						"The form is missing, so that nothing can be checked. Name it first, such as 格式 辽宁决算"),
				range.offset(), range.length(), range.line(), range.col(), SyntaxMessages.CODE);
	}

	// A shipped definition may be redefined, so that shipped files are no others.
	private static List<Resource> others(XtextResource resource) {
		return GongkaiWorkspace.STANDARD_SCHEME.equals(resource.getURI().scheme()) ? List.of() : resource.getResourceSet().getResources().stream()
				.filter(other -> other != resource && !GongkaiWorkspace.STANDARD_SCHEME.equals(other.getURI().scheme())).toList();
	}

	private Problem problem(AbstractDiagnostic diagnostic) {
		Range range = index.range(diagnostic.getOffset(), diagnostic.getLength());
		String[] sentences = diagnostic.getData();
		Message message = sentences != null && sentences.length >= 2 ? new Message(sentences[0], sentences[1])
				: new Message(diagnostic.getMessage(), diagnostic.getMessage());
		return new Problem(diagnostic.getCode().equals(LinkingMessages.ABSENT) ? Severity.MAY : Severity.MUST, message, range.offset(), range.length(), range.line(), range.col(),
				diagnostic.getCode().equals(SyntaxMessages.VALUE_CODE) ? SyntaxMessages.CODE : diagnostic.getCode());
	}
}
