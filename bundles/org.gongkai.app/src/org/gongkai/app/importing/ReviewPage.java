// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.importing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.gongkai.app.AppMessages;
import org.gongkai.app.creating.Forms;
import org.gongkai.app.reviewing.Review;
import org.gongkai.app.reviewing.ReviewPane;
import org.gongkai.ui.language.Texts;

/** Shows one document after the other before it is taken into the workspace: source beside result, the doubtful first. */
final class ReviewPage extends WizardPage {
	private final Forms forms;
	private final ImportBatch batch;
	private final Supplier<Optional<ImportItem>> chosen;
	private final Function<ImportItem, String> fileName;
	private Combo documents;
	private Button previous;
	private Button next;
	private FormCombo form;
	private CLabel reason;
	private Composite stack;
	private Label instead;
	private ReviewPane pane;
	private List<ImportItem> offered = List.of();
	private ImportItem item;
	private Review shown;

	/**
	 * The page.
	 *
	 * @param chosen   the file to look at when a person comes here
	 * @param fileName name of the file that a document will get
	 */
	ReviewPage(Forms forms, ImportBatch batch, Supplier<Optional<ImportItem>> chosen, Function<ImportItem, String> fileName) {
		super("review", AppMessages.Import_review, null);
		this.forms = forms;
		this.batch = batch;
		this.chosen = chosen;
		this.fileName = fileName;
		setDescription(AppMessages.Import_reviewText);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(8, 6).spacing(0, 6).applyTo(page);
		head(page);
		ReadingBar bar = new ReadingBar(page, batch);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar.control());
		stack = new Composite(page, SWT.NONE);
		stack.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().grab(true, true).hint(960, 480).applyTo(stack);
		instead = new Label(stack, SWT.WRAP | SWT.CENTER);
		pane = new ReviewPane(stack);
		batch.onChange(this::update);
		forms.whenLoaded(() -> form.fill(forms.library()));
		setControl(page);
		Dialog.applyDialogFont(page);
	}

	private void head(Composite page) {
		Composite head = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(7).spacing(6, 0).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		new Label(head, SWT.NONE).setText(AppMessages.Import_document);
		documents = new Combo(head, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().hint(360, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(documents);
		documents.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> show(offered.get(documents.getSelectionIndex()))));
		previous = step(head, AppMessages.Import_previous, -1);
		next = step(head, AppMessages.Import_next, 1);
		Label label = new Label(head, SWT.NONE);
		label.setText(AppMessages.Import_form);
		GridDataFactory.fillDefaults().indent(12, 0).align(SWT.FILL, SWT.CENTER).applyTo(label);
		form = new FormCombo(head, choice -> batch.read(List.of(item), choice));
		GridDataFactory.fillDefaults().hint(190, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(form.control());
		reason = new CLabel(head, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(reason);
	}

	private Button step(Composite head, String text, int by) {
		Button button = new Button(head, SWT.PUSH);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			int index = offered.indexOf(item) + by;
			if (index >= 0 && index < offered.size()) {
				show(offered.get(index));
			}
		}));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(button);
		return button;
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			chosen.get().ifPresent(this::show);
			pane.setFocus();
		}
	}

	/** Shows a file of the batch. */
	void show(ImportItem wanted) {
		if (item != wanted) {
			item = wanted;
			shown = null;
		}
		update();
	}

	private void update() {
		if (item == null || documents == null || documents.isDisposed()) {
			return;
		}
		offer();
		form.show(List.of(item.form()));
		String why = item.reading().message();
		reason.setText(why.replace("&", "&&"));
		reason.setToolTipText(why);
		Optional<Reading.Done> done = item.done();
		if (done.isPresent() && done.get().review() != shown) {
			shown = done.get().review();
			pane.show(shown, fileName.apply(item));
		}
		boolean over = item.reading().isOver();
		instead.setText(over ? item.reading().message() : item.reading().word());
		setErrorMessage(item.reading() instanceof Reading.Failed failed ? failed.message() : null);
		StackLayout layout = (StackLayout) stack.getLayout();
		// while it is read again by another form the old result stays to be looked at
		Composite top = done.isPresent() || !over && shown != null ? pane.control() : null;
		layout.topControl = top == null ? instead : top;
		stack.layout();
		setPageComplete(!batch.ready().isEmpty());
	}

	private void offer() {
		List<ImportItem> items = batch.items().stream().filter(one -> one == item || one.done().isPresent()).toList();
		String[] names = items.stream().map(one -> Texts.format(AppMessages.Import_documentState, one.source().getFileName(), one.reading().word()))
				.toArray(String[]::new);
		if (!List.of(names).equals(List.of(documents.getItems()))) {
			documents.setItems(names);
		}
		offered = items;
		int index = items.indexOf(item);
		if (documents.getSelectionIndex() != index) {
			documents.select(index);
		}
		previous.setEnabled(index > 0);
		next.setEnabled(index < items.size() - 1);
	}

	/** What is looked at. */
	ReviewPane pane() {
		return pane;
	}

	/** The choice of the form. */
	FormCombo form() {
		return form;
	}
}
