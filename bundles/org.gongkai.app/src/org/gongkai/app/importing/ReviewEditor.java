// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.importing;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.gongkai.app.AppMessages;
import org.gongkai.app.reviewing.Review;
import org.gongkai.app.reviewing.ReviewPane;
import org.gongkai.ui.language.Texts;
import org.gongkai.ui.place.PlaceOpener;
import org.gongkai.ui.place.TextUri;

/**
 * Looks an imported document over again: its source is read anew, beside it stands the document as it is by now, unsaved
 * changes included. A double click in the document opens it at that place. Nothing is changed here.
 */
public final class ReviewEditor extends EditorPart {
	/** Id of the editor. */
	public static final String ID = "org.gongkai.app.review";

	private LiveText document;
	private Composite stack;
	private Composite told;
	private Label message;
	private Button choose;
	private ReviewPane pane;
	private Job reading;
	private Review review;

	/**
	 * Opens the review of a document, or goes to the one that is open.
	 *
	 * @throws PartInitException when the document cannot be read
	 */
	static ReviewEditor open(IWorkbenchPage page, IFile file) throws PartInitException {
		return (ReviewEditor) page.openEditor(new ReviewInput(file), ID, true);
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		IFile file = input.getAdapter(IFile.class);
		if (file == null) {
			throw new PartInitException(input.getName());
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		try {
			document = new LiveText(file, this::changed);
		} catch (CoreException unreadable) {
			throw new PartInitException(unreadable.getStatus());
		}
	}

	private IFile file() {
		return getEditorInput().getAdapter(IFile.class);
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(8, 6).applyTo(page);
		stack = new Composite(page, SWT.NONE);
		stack.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		told = new Composite(stack, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(20, 20).spacing(0, 12).applyTo(told);
		message = new Label(told, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(message);
		choose = new Button(told, SWT.PUSH);
		choose.setText(AppMessages.Review_chooseSource);
		choose.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose()));
		pane = new ReviewPane(stack);
		pane.onOpen(this::open);
		SourceOfDocument.find(file(), document.text()).ifPresentOrElse(this::read, () -> tell(Texts.format(AppMessages.Review_noSource,
				SourceOfDocument.name(document.text()).orElse(file().getName())), true));
	}

	private void tell(String what, boolean ask) {
		message.setText(what);
		choose.setVisible(ask);
		show(told);
	}

	private void show(Composite top) {
		((StackLayout) stack.getLayout()).topControl = top;
		told.layout();
		stack.layout();
	}

	private void choose() {
		FileDialog dialog = new FileDialog(getSite().getShell(), SWT.OPEN);
		SourceOfDocument.name(document.text()).ifPresent(dialog::setFileName);
		String chosen = dialog.open();
		if (chosen != null) {
			SourceOfDocument.remember(file(), Path.of(chosen));
			read(Path.of(chosen));
		}
	}

	/** Reads the source in the background by the form of the document. */
	private void read(Path source) {
		tell(Texts.format(AppMessages.Review_readingSource, source.getFileName()), false);
		String text = document.text();
		reading = job(source.getFileName().toString(), monitor -> {
			SourceReader reader = ImportWizard.reader();
			try {
				Reading read = reader.read(source, SourceOfDocument.form(text).filter(reader::hasForm),
						new Progresses(monitor, () -> false, monitor::subTask));
				switch (read) {
				case Reading.Done done -> {
					Review now = done.review().with(text);
					ui(() -> shown(now));
				}
				default -> ui(() -> tell(read.message(), true));
				}
			} catch (CancellationException closed) {
				ui(() -> tell(AppMessages.Import_stoppedText, true));
			}
		});
		reading.schedule();
	}

	private static Job job(String name, ICoreRunnable work) {
		return Job.create(name, work);
	}

	private void shown(Review now) {
		review = now;
		pane.show(now, file().getName());
		show(pane.control());
	}

	private void changed(String text) {
		Review shown = review;
		if (shown != null) {
			job(getPartName(), (IProgressMonitor monitor) -> {
				Review now = shown.with(text);
				ui(() -> {
					review = now;
					pane.update(now);
				});
			}).schedule();
		}
	}

	private void ui(Runnable run) {
		Consumer<Runnable> unlessClosed = one -> {
			if (!stack.isDisposed()) {
				one.run();
			}
		};
		getSite().getShell().getDisplay().asyncExec(() -> unlessClosed.accept(run));
	}

	private void open(int offset) {
		try {
			new PlaceOpener(getSite().getPage()).open(TextUri.of(file()), offset, 0);
		} catch (PartInitException e) {
			ILog.get().log(e.getStatus());
		}
	}

	@Override
	public void setFocus() {
		Optional.ofNullable(review).ifPresentOrElse(shown -> pane.setFocus(), () -> told.setFocus());
	}

	@Override
	public void dispose() {
		if (reading != null) {
			reading.cancel();
		}
		if (document != null) {
			document.close();
		}
		super.dispose();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// there is never anything to save
	}

	@Override
	public void doSaveAs() {
		// not allowed
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	/** What is looked at; shows nothing while the source is read. */
	ReviewPane pane() {
		return pane;
	}

	/** Whether the source was read. */
	boolean isShown() {
		return review != null;
	}

	/** What is told instead. */
	String told() {
		return message.getText();
	}
}
