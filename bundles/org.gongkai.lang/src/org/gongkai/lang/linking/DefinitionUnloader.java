// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.linking;

import java.util.Iterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.parser.antlr.IReferableElementsUnloader;
import org.gongkai.model.Definition;
import org.gongkai.model.Document;
import org.gongkai.model.Form;

/**
 * Leaves proxies behind when a text is read again: only for definitions and the parts of forms, because nothing else is
 * referred to from other files. The rows and paragraphs of a document, by far the most, are simply dropped.
 */
public final class DefinitionUnloader implements IReferableElementsUnloader {

	@Override
	public void unloadRoot(EObject root) {
		if (root instanceof Document document) {
			for (Definition definition : document.getDefinitions()) {
				if (definition instanceof Form) {
					for (Iterator<EObject> parts = EcoreUtil.getAllProperContents(definition, false); parts.hasNext();) {
						unload(parts.next());
					}
				}
				unload(definition);
			}
		}
	}

	private static void unload(EObject element) {
		((InternalEObject) element).eSetProxyURI(EcoreUtil.getURI(element));
	}
}
