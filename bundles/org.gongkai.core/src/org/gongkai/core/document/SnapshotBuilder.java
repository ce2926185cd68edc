// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.document;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.core.fact.Place;
import org.gongkai.core.form.FormYear;
import org.gongkai.core.form.Library;
import org.gongkai.model.Block;
import org.gongkai.model.Disclosure;
import org.gongkai.model.Form;
import org.gongkai.model.ModelPackage;
import org.gongkai.model.Section;

/**
 * Reads disclosures of the model into snapshots. Documents with errors are read as far as they can be: a missing form,
 * names that lead nowhere and cells that cannot be read leave everything else as it is.
 */
public final class SnapshotBuilder {

	private final Library library;
	private final TextPositions positions;

	/**
	 * @param library catalogs and forms at hand
	 * @param positions where the objects of the document stand in their text
	 */
	public SnapshotBuilder(Library library, TextPositions positions) {
		this.library = library;
		this.positions = positions;
	}

	/** Reads a disclosure. A builder may be used for one document after the other. */
	public DocumentSnapshot build(Disclosure disclosure) {
		return read(disclosure).snapshot();
	}

	/** Reads a disclosure so that parts of it can be read again. */
	public DocumentReading read(Disclosure disclosure) {
		Form form = disclosure.getForm();
		String formName = form == null || form.eIsProxy() || form.getName() == null
				? text(positions.text(disclosure, ModelPackage.Literals.DISCLOSURE__FORM))
				: form.getName();
		FormYear formYear = library.formYear(formName, disclosure.getYear()).orElse(null);
		Header header = header(disclosure, formName, formYear);
		EvaluationKeys evaluations = new EvaluationKeys(disclosure, formYear);
		Steps steps = new Steps(new PassageReader(header, library, formYear, evaluations, positions));
		steps.of(disclosure.getBlocks(), "");
		return new DocumentReading(header, library, formYear, evaluations, steps.found);
	}

	private static final class Steps {

		private final PassageReader reader;
		private final List<Step> found = new ArrayList<>();
		private int reports;
		private int claims;

		Steps(PassageReader reader) {
			this.reader = reader;
		}

		void of(List<Block> blocks, String path) {
			for (Block block : blocks) {
				if (block instanceof Section section) {
					Content.Section opened = reader.opened(section, path);
					found.add(new Step.Opens(opened));
					of(section.getBlocks(), opened.path());
					found.add(new Step.Closes());
				} else {
					Step.Passage read = reader.read(block, path, reports, claims);
					reports += read.reports().size();
					claims += read.claims().size();
					found.add(read);
				}
			}
		}
	}

	private Header header(Disclosure disclosure, String formName, FormYear formYear) {
		String unit = text(disclosure.getUnit());
		unit = unit.isEmpty() && formYear != null ? formYear.form().unit() : unit;
		Disclosure prior = disclosure.getPrior();
		String name = text(disclosure.getName());
		return new Header(name, disclosure.getKind(), formName, text(disclosure.getEntity()), disclosure.getEntityAliases(),
				disclosure.getYear(), unit, prior == null || prior.eIsProxy() ? "" : text(prior.getName()),
				text(disclosure.getSource()), positions.file(),
				place(disclosure, name));
	}

	private Place place(Disclosure disclosure, String name) {
		TextPositions.Range range = positions.of(disclosure, ModelPackage.Literals.NAMED_ELEMENT__NAME);
		return new Place(positions.file(), range.line(), range.col(), range.offset(), range.length(), name, "", "", "", "", null);
	}

	static String text(String text) {
		return text == null ? "" : text;
	}
}
