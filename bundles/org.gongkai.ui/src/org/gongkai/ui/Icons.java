// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui;

import java.util.Locale;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/**
 * The images of the workbench, drawn in tones that are clear on a light and on a dark ground. Each is the file
 * {@code icons/<name>.svg} of this bundle, its name in lower case.
 */
public enum Icons {
	/** The product. */
	GONGKAI,
	/** A disclosure: a document of final accounts or a budget. */
	DISCLOSURE,
	/** The head of a document: form, department, year. */
	HEADER,
	/** A part or section. */
	SECTION,
	/** A table. */
	TABLE,
	/** A performance table. */
	EVALUATION,
	/** A figure. */
	FIGURE,
	/** A row of a table. */
	ROW,
	/** A column. */
	COLUMN,
	/** A block of columns. */
	PANEL,
	/** A glossary entry. */
	TERM,
	/** Source text kept as it is. */
	VERBATIM,
	/** An accepted finding. */
	WAIVER,
	/** A form. */
	FORM,
	/** A named fact. */
	ITEM,
	/** A prescribed sentence, or a claim. */
	SENTENCE,
	/** A rule. */
	RULE,
	/** A catalog. */
	CATALOG,
	/** A subject of a catalog. */
	SUBJECT,
	/** A dimension. */
	DIMENSION,
	/** A member of a dimension. */
	MEMBER,
	/** A word of the language. */
	KEYWORD,
	/** A function of expressions. */
	FUNCTION,
	/** A unit. */
	UNIT,
	/** A construct with its skeleton. */
	TEMPLATE,
	/** Bringing in a document. */
	IMPORT,
	/** A way to mend something. */
	FIX,
	/** Showing everything in a tree. */
	EXPAND,
	/** A table proven by its arithmetic. */
	CERTIFIED,
	/** A table that nothing proves. */
	UNPROVED,
	/** A number that found no place. */
	UNPLACED,
	/** Something to look at with care. */
	DOUBT,
	/** Something worth knowing. */
	REMARK,
	/** Something that could not be done. */
	FAILED,
	/** Something that has not come to its turn or is under way. */
	WAITING,
	/** Something given up on request. */
	STOPPED,
	/** Every reported number. */
	FACTS,
	/** Charts. */
	CHART,
	/** Two documents side by side. */
	COMPARE,
	/** Numbers against the places that report them. */
	RECONCILIATION,
	/** Two dimensions against each other. */
	PIVOT,
	/** All documents of the workspace. */
	WORKSPACE,
	/** Looking at the parts. */
	INSIDE,
	/** Going back to the whole. */
	OUTSIDE,
	/** Something that came. */
	ADDED,
	/** Something that went. */
	REMOVED,
	/** Something that is different. */
	CHANGED,
	/** Exchanging two things. */
	SWAP;

	/** Image that does not know its size until it is drawn. */
	public ImageDescriptor descriptor() {
		return ResourceLocator.imageDescriptorFromBundle("org.gongkai.ui", path())
				.orElseGet(ImageDescriptor::getMissingImageDescriptor);
	}

	/** The shared image; nobody but the registry disposes it. Call on the UI thread. */
	public Image image() {
		ImageRegistry registry = JFaceResources.getImageRegistry();
		String key = "org.gongkai.ui/" + path();
		if (registry.getDescriptor(key) == null) {
			registry.put(key, descriptor());
		}
		return registry.get(key);
	}

	private String path() {
		return "icons/" + name().toLowerCase(Locale.ROOT) + ".svg";
	}
}
