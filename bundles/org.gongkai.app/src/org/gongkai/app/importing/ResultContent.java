// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.importing;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.gongkai.core.spi.ImportReport;

/** Documents and, inside each, its tables. */
final class ResultContent implements ITreeContentProvider {
	/**
	 * A table of a document.
	 *
	 * @param document whose table it is
	 * @param table    the importer's account of it
	 */
	record TableRow(ImportedDocument document, ImportReport.Table table) {
	}

	@Override
	public Object[] getElements(Object input) {
		return ((List<?>) input).toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return parent instanceof ImportedDocument document
				? document.tables().stream().map(table -> new TableRow(document, table)).toArray()
				: new Object[0];
	}

	@Override
	public Object getParent(Object element) {
		return element instanceof TableRow row ? row.document() : null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return getChildren(element).length > 0;
	}
}
