// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.reconcile;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.gongkai.core.check.Findings;
import org.gongkai.core.explain.Explanation;
import org.gongkai.core.fact.Place;
import org.gongkai.core.reconcile.CellState;
import org.gongkai.core.reconcile.Reconciliation;
import org.gongkai.ui.Icons;
import org.gongkai.ui.language.MessageLanguage;
import org.gongkai.ui.language.Texts;
import org.gongkai.ui.snapshot.Snapshots;
import org.gongkai.ui.views.ViewMessages;
import org.gongkai.ui.views.follow.Accessible;
import org.gongkai.ui.views.follow.Actions;
import org.gongkai.ui.views.follow.Computation;
import org.gongkai.ui.views.follow.FollowingView;
import org.gongkai.ui.views.grid.CellTable;
import org.gongkai.ui.views.grid.LineTree;
import org.gongkai.ui.views.grid.WordFilter;

/** Facts against the places that report them, findings by cause, and why the number under the caret is right or wrong. */
public final class ReconciliationView extends FollowingView<Reconciliation> {
	/** Id of the view. */
	public static final String ID = "org.gongkai.ui.views.reconciliation";

	private static final int OPENED = 3;

	private final IAction everything = Actions.toggle(ViewMessages.Reconcile_everything, Icons.EXPAND, this::refresh);
	private WordFilter words;
	private Combo state;
	private CTabFolder tabs;
	private CellTable<Reconciliation.Cell> matrix;
	private LineTree causes;
	private Label question;
	private LineTree why;
	private Explanation explained;
	private boolean exemplified;
	private Explaining explaining;
	private int offset = -1;

	@Override
	protected Control createContent(Composite parent) {
		explaining = new Explaining(parent.getDisplay());
		SashForm content = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		Composite left = new Composite(content, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(left);
		Composite top = new Composite(left, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 2).applyTo(top);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
		words = new WordFilter(top, this::refresh, this::focusContent);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words.control());
		state = new Combo(top, SWT.READ_ONLY | SWT.DROP_DOWN);
		state.add(ViewMessages.Reconcile_anyState);
		Arrays.stream(CellState.values()).forEach(one -> state.add(MessageLanguage.tell(one.word())));
		state.select(0);
		state.setToolTipText(ViewMessages.Facts_standing);
		Accessible.name(state, ViewMessages.Facts_standing);
		state.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> refresh()));
		tabs = new CTabFolder(left, SWT.BOTTOM | SWT.FLAT);
		Accessible.name(tabs, () -> tabs.getSelection() == null ? getTitle() : tabs.getSelection().getText());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
		matrix = new CellTable<>(tabs, ViewMessages.Reconcile_matrix, SWT.LEFT, new MatrixCells(),
				cell -> cell.places().stream().findFirst().ifPresent(this::chosen),
				cell -> cell.places().stream().findFirst().ifPresent(this::open));
		causes = new LineTree(tabs, ViewMessages.Reconcile_causes, this::chosen, this::open);
		tab(matrix.control(), ViewMessages.Reconcile_matrix);
		tab(causes.viewer().getControl(), ViewMessages.Reconcile_causes);
		tabs.setSelection(0);
		Composite right = new Composite(content, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(right);
		question = new Label(right, SWT.WRAP);
		question.setText(ViewMessages.Reconcile_ask);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).hint(120, SWT.DEFAULT).applyTo(question);
		why = new LineTree(right, ViewMessages.Reconcile_why, this::pointAt, this::open);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(why.viewer().getControl());
		content.setWeights(3, 2);
		fillBars(getViewSite().getActionBars());
		return content;
	}

	private void tab(Control control, String text) {
		CTabItem item = new CTabItem(tabs, SWT.NONE);
		item.setText(text);
		item.setControl(control);
	}

	private void fillBars(IActionBars bars) {
		IAction copy = Actions.of(ViewMessages.Action_copy, () -> matrix.copied().copy(getSite().getShell().getDisplay()));
		copy.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_TOOL_COPY));
		copy.setActionDefinitionId(ActionFactory.COPY.getCommandId());
		IAction find = Actions.of(ViewMessages.Action_filter, () -> words.control().setFocus());
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		bars.setGlobalActionHandler(ActionFactory.FIND.getId(), find);
		IToolBarManager bar = bars.getToolBarManager();
		MenuManager context = new MenuManager();
		for (IAction action : List.of(everything, copy)) {
			bar.add(action);
			bars.getMenuManager().add(action);
			context.add(action);
		}
		context.add(find);
		matrix.control().setMenu(context.createContextMenu(matrix.control()));
		bars.updateActionBars();
	}

	@Override
	protected Computation<Reconciliation> computation() {
		Snapshots.State document = state();
		int chosen = state.getSelectionIndex();
		Set<CellState> states = chosen > 0 ? EnumSet.of(CellState.values()[chosen - 1])
				: everything.isChecked() || !words.words().isBlank() ? Set.of() : EnumSet.complementOf(EnumSet.of(CellState.ALONE));
		Reconciliation.Filter filter = new Reconciliation.Filter(words.words(), states, 0, Set.of());
		return monitor -> Reconciliation.of(document.snapshot(), new Findings(document.findings())).only(filter).gravestFirst();
	}

	@Override
	protected Optional<String> show(Reconciliation content) {
		if (state().snapshot().facts().reports().isEmpty() && content.causes().isEmpty()) {
			return Optional.of(ViewMessages.Facts_none);
		}
		matrix.show(MatrixCells.of(content));
		causes.show(CauseLines.of(content.causes()));
		tabs.getItem(0).setText(Texts.format(ViewMessages.Compare_tab, ViewMessages.Reconcile_matrix, content.rows().size()));
		tabs.getItem(1).setText(Texts.format(ViewMessages.Compare_tab, ViewMessages.Reconcile_causes, content.causes().size()));
		Map<CellState, Integer> counts = content.counts();
		describe(counts.isEmpty() ? ViewMessages.Reconcile_nothing : counts.entrySet().stream()
				.map(entry -> Texts.format(ViewMessages.Reconcile_count, MessageLanguage.tell(entry.getKey().word()), entry.getValue()))
				.collect(Collectors.joining("   ")));
		explainCaret();
		return Optional.empty();
	}

	/** Explains the number at the caret; public, because a command asks for it. */
	public void explainCaret() {
		text().map(text -> text.editor().getSelectionProvider().getSelection()).filter(ITextSelection.class::isInstance)
				.map(ITextSelection.class::cast).ifPresent(selection -> explain(selection.getOffset()));
	}

	private void chosen(Place place) {
		pointAt(place);
		explain(place.offset());
	}

	private void explain(int at) {
		offset = at;
		text().flatMap(text -> text.state()).ifPresent(document -> explaining.ask(document, at, this::explained));
	}

	private void explained(Optional<Explanation> explanation) {
		if (why.viewer().getControl().isDisposed()) {
			return;
		}
		if (explanation.isEmpty() && explained == null && !exemplified) {
			// the first look finds something, wherever the caret stands
			exemplified = true;
			matrix.current().flatMap(cell -> cell.places().stream().findFirst()).ifPresent(place -> explain(place.offset()));
			return;
		}
		explanation.filter(one -> !one.equals(explained)).ifPresent(one -> {
			explained = one;
			why.show(ExplanationLines.of(one));
			why.viewer().expandToLevel(OPENED);
		});
		question.setText(explanation.isPresent() ? ViewMessages.Reconcile_why
				: explained != null ? ViewMessages.Reconcile_whyLast : ViewMessages.Reconcile_ask);
		question.getParent().layout();
	}

	@Override
	protected void lookAt(int at) {
		matrix.select((row, cell) -> MatrixCells.standsAt(cell, at));
		causes.select(place -> MatrixCells.holds(place, at));
		if (at != offset) {
			explain(at);
		}
	}

	@Override
	protected void focusContent() {
		if (tabs.getSelectionIndex() == 1) {
			causes.viewer().getControl().setFocus();
		} else {
			matrix.focus();
		}
	}

	@Override
	public void dispose() {
		if (explaining != null) {
			explaining.dispose();
		}
		super.dispose();
	}
}
