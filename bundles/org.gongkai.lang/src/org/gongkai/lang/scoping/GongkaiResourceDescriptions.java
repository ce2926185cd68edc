// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.scoping;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;
import org.gongkai.model.Document;
import org.gongkai.model.FormEvaluation;
import org.gongkai.model.Form;
import org.gongkai.model.FormSection;

/** What a file offers to others: its definitions and the parts of its forms. The content of documents is not looked at. */
public final class GongkaiResourceDescriptions extends DefaultResourceDescriptionStrategy {

	@Override
	public boolean createEObjectDescriptions(EObject element, IAcceptor<IEObjectDescription> acceptor) {
		super.createEObjectDescriptions(element, acceptor);
		return element instanceof Document || element instanceof Form || element instanceof FormSection
				|| element instanceof FormEvaluation;
	}
}
