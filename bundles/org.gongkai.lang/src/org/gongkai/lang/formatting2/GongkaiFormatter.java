/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.gongkai.lang.formatting2;

import org.eclipse.xtext.formatting2.AbstractJavaFormatter;
import org.eclipse.xtext.formatting2.IFormattableDocument;
import org.gongkai.model.Catalog;
import org.gongkai.model.Definition;
import org.gongkai.model.Document;
import org.gongkai.model.Subject;

public class GongkaiFormatter extends AbstractJavaFormatter {

	protected void format(Document document, IFormattableDocument doc) {
		// TODO: format HiddenRegions around keywords, attributes, cross references, etc. 
		for (Definition definition : document.getDefinitions()) {
			doc.format(definition);
		}
	}

	protected void format(Catalog catalog, IFormattableDocument doc) {
		// TODO: format HiddenRegions around keywords, attributes, cross references, etc. 
		for (Subject subject : catalog.getSubjects()) {
			doc.format(subject);
		}
	}
	
	// TODO: implement for Dimension, Subject, Form, FormSection, FormTable, FormPanel, FormColumn, Sentence, RuleSet, Rule, Disclosure, Section, Table, Paragraph, Claim, Term, Verbatim, Binary, Negation, Call
}
