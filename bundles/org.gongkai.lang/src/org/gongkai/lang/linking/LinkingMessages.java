// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.linking;

import com.google.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.eclipse.xtext.scoping.IScope;
import org.gongkai.core.text.Message;
import org.gongkai.lang.scoping.GongkaiScopeProvider;
import org.gongkai.model.Definition;
import org.gongkai.model.Form;
import org.gongkai.model.ModelPackage;

/**
 * Says which name leads nowhere, and which names are near. The Chinese sentence is the message of the Xtext diagnostic;
 * its data are both sentences and then the near names. When the form itself is not found, only that is reported: every
 * table and section would be a consequence.
 */
public final class LinkingMessages extends LinkingDiagnosticMessageProvider {

	/** Code of all linking errors. */
	public static final String CODE = "linking";
	/** Code of a last year's document that is not at hand: nothing is wrong with what is written, it cannot be verified. */
	public static final String ABSENT = "prior-absent";

	@Inject
	private GongkaiScopeProvider scopes;

	@Override
	public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
		String name = context.getLinkText();
		EObject element = context.getContext();
		boolean global = context.getReference().getEReferenceType() == ModelPackage.Literals.FORM
				|| context.getReference().getEReferenceType() == ModelPackage.Literals.DISCLOSURE;
		List<Form> forms = global ? List.of() : scopes.forms(element);
		if (!global && forms.isEmpty()) {
			return null;
		}
		List<String> near = NearestNames.of(name, names(scopes.getScope(element, context.getReference())).filter(other -> !isItself(element, other)));
		boolean absent = context.getReference().getEReferenceType() == ModelPackage.Literals.DISCLOSURE && near.isEmpty();
		Message message = absent ? Message.of("没有上年文件“{0}”，同上年文件有关的数无法核对", "There is no last year's document '{0}': what is the same as in it cannot be verified", name)
				: message(kind(context), name, forms, near);
		return new DiagnosticMessage(message.zh(), Severity.ERROR, absent ? ABSENT : CODE,
				Stream.concat(Stream.of(message.zh(), message.en()), near.stream()).toArray(String[]::new));
	}

	// A document is not its own last year's document, a form not its own base.
	private static boolean isItself(EObject element, String name) {
		return element instanceof Definition definition && name.equals(definition.getName());
	}

	private static Stream<String> names(IScope scope) {
		return StreamSupport.stream(scope.getAllElements().spliterator(), false).map(description -> description.getName().toString());
	}

	private static Message kind(ILinkingDiagnosticContext context) {
		return switch (context.getReference().getEReferenceType().getClassifierID()) {
			case ModelPackage.FORM -> new Message("格式", "form");
			case ModelPackage.DISCLOSURE -> new Message("上年文件", "last year's document");
			case ModelPackage.FORM_SECTION -> new Message("部分或节", "section");
			case ModelPackage.FORM_TABLE -> new Message("表", "table");
			default -> new Message("表或事项", "table or item");
		};
	}

	private static Message message(Message kind, String name, List<Form> forms, List<String> near) {
		String zhWhere = forms.size() == 1 ? "格式“" + forms.getFirst().getName() + "”里" : "";
		String enWhere = forms.size() == 1 ? " in form '" + forms.getFirst().getName() + "'" : "";
		return new Message(zhWhere + "没有" + kind.zh() + "“" + name + "”" + (near.isEmpty() ? "" : "；相近的有：" + String.join("、", near)),
				"There is no " + kind.en() + " '" + name + "'" + enWhere + (near.isEmpty() ? "" : "; similar: " + String.join(", ", near)));
	}
}
