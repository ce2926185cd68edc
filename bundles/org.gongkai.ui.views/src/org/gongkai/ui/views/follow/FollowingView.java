// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.follow;

import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.markers.MarkerViewUtil;
import org.gongkai.core.fact.Place;
import org.gongkai.ui.language.Texts;
import org.gongkai.ui.place.PlaceOpener;
import org.gongkai.ui.place.TextUri;
import org.gongkai.ui.snapshot.Snapshots;
import org.gongkai.ui.views.ViewMessages;

/**
 * A view of what the text of the active editor says. It computes beside the UI thread, shows the newest result only, says
 * when it is computing and why it has nothing to show, and stays linked with the editor in both directions.
 *
 * @param <T> what it shows
 */
public abstract class FollowingView<T> extends ViewPart {
	private static final int QUIET_MILLISECONDS = 300;

	private final Snapshots.Listener snapshots = this::snapshotsChanged;
	private final EditorListener listener = new EditorListener();
	private final VisibilityListener visibility = new VisibilityListener();
	private Composite body;
	private Control content;
	private Label words;
	private EditorFollower follower;
	private Job job;
	private int request;
	private boolean missed;
	private boolean revealing;
	private String summary = "";

	/** Makes what shows a result. */
	protected abstract Control createContent(Composite parent);

	/** What has to be computed now; called on the UI thread when {@link #absence()} gives no reason against it. */
	protected abstract Computation<T> computation();

	/**
	 * Shows a result. Selection and scroll position stay where the same things are still there.
	 *
	 * @return why there is nothing to show; empty when something is shown
	 */
	protected abstract Optional<String> show(T result);

	/** Shows what belongs to an offset of the followed text, without taking the focus. */
	protected abstract void lookAt(int offset);

	/** Whether a change of that text changes what is shown. */
	protected boolean concerns(String uri) {
		return text().filter(text -> text.uri().equals(uri)).isPresent();
	}

	@Override
	public final void createPartControl(Composite parent) {
		body = new Composite(parent, SWT.NONE);
		body.setLayout(new StackLayout());
		Composite silence = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(silence);
		words = new Label(silence, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, SWT.DEFAULT).applyTo(words);
		content = createContent(body);
		follower = new EditorFollower(getSite().getPage(), listener);
		getSite().getPage().addPartListener(visibility);
		// what is painted is seen, whatever the page has told of it
		body.addPaintListener(event -> {
			if (missed) {
				body.getDisplay().asyncExec(this::seen);
			}
		});
		Snapshots.shared().addListener(snapshots);
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.REFRESH.getId(), refreshAction());
		refresh();
	}

	private IAction refreshAction() {
		return new Action() {
			@Override
			public void run() {
				refresh();
			}
		};
	}

	/** The followed text; empty when none of the language is open. */
	protected final Optional<FollowedText> text() {
		return follower == null ? Optional.empty() : follower.text();
	}

	/** Computes anew; call on the UI thread after a choice of the person has changed what is wanted. */
	protected final void refresh() {
		if (body == null || body.isDisposed()) {
			return;
		}
		// what is computed for an earlier wish is not wanted any more, whether this one can be met now or when the view is seen
		int mine = ++request;
		if (job != null) {
			job.cancel();
			job = null;
		}
		missed = !getSite().getPage().isPartVisible(this);
		if (!missed) {
			answer(mine);
		}
	}

	private void seen() {
		if (missed && !body.isDisposed()) {
			missed = false;
			answer(request);
		}
	}

	private void answer(int mine) {
		Optional<String> absent = absence();
		if (absent.isPresent()) {
			say(absent.get());
			return;
		}
		compute(mine, computation());
	}

	/** What the followed text says; there is something when {@link #absence()} gives no reason. */
	protected final Snapshots.State state() {
		return text().flatMap(FollowedText::state).orElseThrow();
	}

	/** Why nothing can be computed: no text is open, or it says nothing; empty when something can be. */
	protected Optional<String> absence() {
		if (text().isEmpty()) {
			return Optional.of(ViewMessages.View_noText);
		}
		FollowedText text = text().get();
		if (text.state().isPresent()) {
			return Optional.empty();
		}
		return Optional.of(Texts.format(Snapshots.shared().isWithoutDisclosure(text.uri()) ? ViewMessages.View_noDisclosure
				: ViewMessages.View_reading, text.name()));
	}

	private void compute(int mine, Computation<T> computation) {
		Display display = body.getDisplay();
		job = new Job(getTitle()) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					T result = computation.run(monitor);
					display.asyncExec(() -> finished(mine, () -> showResult(result)));
					return Status.OK_STATUS;
				} catch (OperationCanceledException cancelled) {
					return Status.CANCEL_STATUS;
				} catch (RuntimeException failed) {
					ILog.get().error(getTitle(), failed);
					display.asyncExec(() -> finished(mine, () -> say(Texts.format(ViewMessages.View_failed, failed))));
					return Status.OK_STATUS;
				}
			}
		};
		// also when it is cancelled before its turn came
		job.addJobChangeListener(IJobChangeListener.onDone(event -> {
			if (event.getResult().matches(IStatus.CANCEL)) {
				display.asyncExec(() -> finished(mine, () -> say(ViewMessages.View_cancelled)));
			}
		}));
		IWorkbenchSiteProgressService progress = getSite().getService(IWorkbenchSiteProgressService.class);
		progress.schedule(job, 0, true);
		if (silence().isPresent()) {
			// what was said before is not true any more
			say(ViewMessages.View_computing);
		}
		display.timerExec(QUIET_MILLISECONDS, () -> {
			if (mine == request && job != null && !body.isDisposed() && silence().isEmpty()) {
				setContentDescription(ViewMessages.View_computing);
			}
		});
	}

	private void finished(int mine, Runnable then) {
		if (mine == request && !body.isDisposed()) {
			job = null;
			then.run();
		}
	}

	private void showResult(T result) {
		revealing = true;
		try {
			summary = "";
			Optional<String> nothing = show(result);
			if (nothing.isPresent()) {
				say(nothing.get());
			} else {
				top(content);
				describe(summary);
			}
		} finally {
			revealing = false;
		}
		lookAtCaret();
	}

	/** While the person types, what belongs to the caret is shown anew with every result. */
	private void lookAtCaret() {
		text().filter(text -> getSite().getPage().getActivePart() == text.editor()).map(text -> text.editor().getSelectionProvider().getSelection())
				.filter(ITextSelection.class::isInstance).map(ITextSelection.class::cast).ifPresent(caret -> listener.lookedAt(caret.getOffset()));
	}

	/** Says at once that something else is computed; call after what was shown for an earlier wish was taken away. */
	protected final void announce() {
		setContentDescription(ViewMessages.View_computing);
	}

	/** Whether there is a wish that is not met yet. */
	public final boolean isComputing() {
		return job != null || missed;
	}

	/** Says what the view shows, in the line above its content. */
	protected final void describe(String text) {
		summary = text;
		if (!text.equals(getContentDescription())) {
			setContentDescription(text);
		}
	}

	private void say(String sentence) {
		describe("");
		words.setText(sentence);
		words.getParent().layout();
		top(words.getParent());
	}

	/** What stands in place of the content; empty when the content is shown. */
	public final Optional<String> silence() {
		return ((StackLayout) body.getLayout()).topControl == content ? Optional.empty() : Optional.of(words.getText());
	}

	private void top(Control control) {
		StackLayout stack = (StackLayout) body.getLayout();
		if (stack.topControl != control) {
			boolean focused = getSite().getPage().getActivePart() == this;
			stack.topControl = control;
			body.layout();
			if (focused) {
				setFocus();
			}
		}
	}

	@Override
	public final void setFocus() {
		if (silence().isPresent()) {
			body.forceFocus();
		} else {
			focusContent();
		}
	}

	/** Gives the focus to what the keyboard works on. */
	protected void focusContent() {
		content.setFocus();
	}

	/**
	 * Points at a place in an open editor and leaves the focus here. A place of a text that is not open, or that has changed
	 * since, is left alone.
	 */
	protected final void pointAt(Place place) {
		if (revealing) {
			return;
		}
		Optional<FollowedText> open = TextUri.file(place.file()).map(this::editor).flatMap(FollowedText::of);
		open.filter(FollowedText::isCurrent).ifPresent(text -> {
			revealing = true;
			try {
				// where this view fills the window, an editor on top would lie over it
				if (!getSite().getPage().isPageZoomed()) {
					getSite().getPage().bringToTop(text.editor());
				}
				text.editor().selectAndReveal(place.offset(), place.length());
				showProblem(place);
			} finally {
				revealing = false;
			}
		});
	}

	/** Selects the problem of a place in the Problems view, where that is open. */
	private void showProblem(Place place) {
		try {
			for (IMarker marker : TextUri.file(place.file()).orElseThrow().findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO)) {
				if (marker.getAttribute(IMarker.CHAR_START, -1) <= place.offset()
						&& place.offset() <= marker.getAttribute(IMarker.CHAR_END, -1)) {
					MarkerViewUtil.showMarker(getSite().getPage(), marker, false);
					return;
				}
			}
		} catch (CoreException e) {
			ILog.get().log(e.getStatus());
		}
	}

	private IEditorPart editor(IFile file) {
		return getSite().getPage().findEditor(new FileEditorInput(file));
	}

	/** Opens the editor of a place and goes there; where there is no such text any more, the status line says so. */
	protected final void open(Place place) {
		complain(goTo(place).isPresent() ? Optional.empty() : Optional.of(place));
	}

	/** Opens the editor of a place and goes there; empty when there is no such text any more. */
	protected final Optional<IEditorPart> goTo(Place place) {
		revealing = true;
		try {
			Optional<IEditorPart> editor = new PlaceOpener(getSite().getPage()).open(place.file(), place.offset(), place.length());
			editor.map(part -> part.getAdapter(ITextEditor.class)).ifPresent(part -> getSite().getPage().activate(part));
			return editor;
		} catch (PartInitException e) {
			ILog.get().log(e.getStatus());
			return Optional.empty();
		} finally {
			revealing = false;
		}
	}

	/** Says in the status line which place cannot be gone to; empty when all can. */
	protected final void complain(Optional<Place> gone) {
		// the line of the window shows what the part with the focus says
		IWorkbenchPart active = getSite().getPage().getActivePart();
		IActionBars bars = active != null && active.getSite() instanceof IEditorSite editor ? editor.getActionBars() : getViewSite().getActionBars();
		bars.getStatusLineManager().setErrorMessage(gone.map(place -> Texts.format(ViewMessages.View_gone, TextUri.name(place.file()))).orElse(null));
	}

	private void snapshotsChanged(Set<String> uris) {
		if (uris.stream().anyMatch(this::concerns)) {
			refresh();
		}
	}

	@Override
	public void dispose() {
		request++;
		if (job != null) {
			job.cancel();
		}
		Snapshots.shared().removeListener(snapshots);
		getSite().getPage().removePartListener(visibility);
		if (follower != null) {
			follower.dispose();
		}
		super.dispose();
	}

	private final class EditorListener implements EditorFollower.Listener {
		@Override
		public void followed() {
			refresh();
		}

		@Override
		public void edited() {
			int seen = request;
			body.getDisplay().timerExec(QUIET_MILLISECONDS, () -> {
				if (!body.isDisposed() && seen == request && silence().isEmpty()
						&& text().filter(text -> !text.isCurrent()).isPresent()) {
					setContentDescription(ViewMessages.View_computing);
				}
			});
		}

		@Override
		public void lookedAt(int offset) {
			if (!revealing && silence().isEmpty() && text().filter(FollowedText::isCurrent).isPresent()) {
				revealing = true;
				try {
					lookAt(offset);
				} finally {
					revealing = false;
				}
			}
		}
	}

	private final class VisibilityListener implements IPartListener2 {
		@Override
		public void partVisible(IWorkbenchPartReference reference) {
			if (reference.getPart(false) == FollowingView.this) {
				seen();
			}
		}
	}
}
