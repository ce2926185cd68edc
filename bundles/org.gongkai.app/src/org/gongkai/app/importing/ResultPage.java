// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.importing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.gongkai.app.AppMessages;
import org.gongkai.core.spi.ImportReport;
import org.gongkai.ui.Icons;
import org.gongkai.ui.language.Texts;

/** Shows what came of an import: the tables with their proof, where every number went, and what the importers say. */
final class ResultPage extends WizardPage {
	private final Runnable run;
	private boolean chosenForm;
	private TreeViewer viewer;
	private Text account;

	/**
	 * The page.
	 *
	 * @param run imports when the page is first seen
	 */
	ResultPage(Runnable run) {
		super("result", AppMessages.Import_result, null);
		this.run = run;
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).spacing(8, 6).applyTo(page);
		viewer = new TreeViewer(page, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(640, 260).applyTo(viewer.getControl());
		viewer.getTree().setHeaderVisible(true);
		viewer.setContentProvider(new ResultContent());
		column(AppMessages.Import_columnTable, 250, SWT.LEFT, ResultPage::name, ResultPage::icon);
		column(AppMessages.Import_columnRows, 80, SWT.RIGHT, row -> table(row).map(one -> "" + one.rows()).orElse(""), null);
		column(AppMessages.Import_columnColumns, 90, SWT.RIGHT, row -> table(row).map(one -> "" + one.columns()).orElse(""),
				null);
		column(AppMessages.Import_columnProof, 110, SWT.LEFT, ResultPage::proof,
				row -> table(row).filter(ImportReport.Table::certified).map(one -> Icons.CERTIFIED.image()).orElse(null));
		column(AppMessages.Import_columnLines, 120, SWT.LEFT,
				row -> table(row).map(one -> one.firstLine() + " – " + one.lastLine()).orElse(""), null);
		new Label(page, SWT.NONE).setText(AppMessages.Import_messages);
		account = new Text(page, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(640, 130).applyTo(account);
		viewer.addSelectionChangedListener(event -> document(event.getStructuredSelection().getFirstElement())
				.ifPresent(document -> account.setText(account(document))));
		setControl(page);
		Dialog.applyDialogFont(page);
	}

	private void column(String title, int width, int style, Function<Object, String> text, Function<Object, Image> image) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, style);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply(element);
			}

			@Override
			public Image getImage(Object element) {
				return image == null ? null : image.apply(element);
			}
		});
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible && !isPageComplete()) {
			getShell().getDisplay().asyncExec(run);
		}
	}

	/** What is imported is in the project: there is no way back. */
	@Override
	public IWizardPage getPreviousPage() {
		return isPageComplete() ? null : super.getPreviousPage();
	}

	/** Shows the results; the wizard may be finished then. */
	void show(List<ImportedDocument> documents, boolean formWasChosen) {
		chosenForm = formWasChosen;
		viewer.setInput(documents);
		viewer.expandAll();
		if (!documents.isEmpty()) {
			viewer.setSelection(new StructuredSelection(documents.getFirst()), true);
		}
		long imported = documents.stream().filter(document -> document.file().isPresent()).count();
		long tables = documents.stream().mapToLong(document -> document.tables().size()).sum();
		long certified = documents.stream().mapToLong(ImportedDocument::certified).sum();
		setDescription(Texts.format(AppMessages.Import_resultText, imported, documents.size(), certified, tables));
		setMessage(imported < documents.size() ? AppMessages.Import_resultPartly : null, WARNING);
		setPageComplete(true);
	}

	private String account(ImportedDocument document) {
		String messages = document.messages().stream().collect(Collectors.joining(System.lineSeparator()));
		return document.report().map(report -> {
			ImportReport.Tokens tokens = report.tokens();
			String form = report.form().isEmpty() ? AppMessages.Import_formNone
					: Texts.format(chosenForm ? AppMessages.Import_formChosen : AppMessages.Import_formFound, report.form());
			return String.join(System.lineSeparator(), form,
					Texts.format(AppMessages.Import_tokens, tokens.total(), tokens.cell(), tokens.claim(), tokens.derived(),
							tokens.identifier(), tokens.date(), tokens.free(), tokens.unplaced()),
					Texts.format(AppMessages.Import_text, report.text().kept(), report.text().lines()), messages);
		}).orElse(messages);
	}

	private static Optional<ImportReport.Table> table(Object row) {
		return row instanceof ResultContent.TableRow inside ? Optional.of(inside.table()) : Optional.empty();
	}

	private static Optional<ImportedDocument> document(Object row) {
		return switch (row) {
		case ImportedDocument document -> Optional.of(document);
		case ResultContent.TableRow inside -> Optional.of(inside.document());
		case null, default -> Optional.empty();
		};
	}

	private static String name(Object row) {
		return table(row).map(ImportReport.Table::where)
				.orElseGet(() -> document(row).map(one -> one.source().getFileName().toString()).orElse(""));
	}

	private static Image icon(Object row) {
		return (row instanceof ImportedDocument ? Icons.DISCLOSURE : Icons.TABLE).image();
	}

	private static String proof(Object row) {
		return table(row).map(one -> one.certified() ? AppMessages.Import_certified : AppMessages.Import_notCertified)
				.orElseGet(() -> document(row).map(one -> one.certified() + " / " + one.tables().size()).orElse(""));
	}
}
