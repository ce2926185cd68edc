// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.gongkai.core.compare.AmountChange;
import org.gongkai.core.compare.ChangeKind;
import org.gongkai.core.compare.Reclassification;
import org.gongkai.core.compare.WordingChange;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.fact.Place;
import org.gongkai.ui.Icons;
import org.gongkai.ui.error.ErrorReport;
import org.gongkai.ui.language.MessageLanguage;
import org.gongkai.ui.language.Texts;
import org.gongkai.ui.place.LibraryInput;
import org.gongkai.ui.place.PlaceOpener;
import org.gongkai.ui.snapshot.Snapshots;
import org.gongkai.ui.views.ViewMessages;
import org.gongkai.ui.views.copy.CopiedTable;
import org.gongkai.ui.views.follow.Accessible;
import org.gongkai.ui.views.follow.Actions;
import org.gongkai.ui.views.follow.Computation;
import org.gongkai.ui.views.follow.FollowingView;
import org.gongkai.ui.views.grid.Grid;

/** Two documents side by side: amounts, texts, and what moved between subjects. */
public final class CompareView extends FollowingView<ComparedContent> {
	/** Id of the view. */
	public static final String ID = "org.gongkai.ui.views.compare";

	private static final int DELAY_MILLISECONDS = 150;

	private IMemento memento;
	private Combo before;
	private Combo after;
	private Text words;
	private Combo kind;
	private CTabFolder tabs;
	private Grid<AmountChange> amounts;
	private Grid<WordingChange> wordings;
	private Grid<Reclassification> moved;
	private WordingText wording;
	private final List<Side> olderStates = new ArrayList<>();
	private List<Side> sides = List.of();
	private Side first;
	private Side second;
	private int typed;

	@Override
	public void init(IViewSite site, IMemento saved) throws PartInitException {
		super.init(site, saved);
		memento = saved;
	}

	/** Compares two documents of the workspace, by the names of their texts. */
	public void compare(String beforeUri, String afterUri) {
		first = new Side(beforeUri, "", "", null);
		second = new Side(afterUri, "", "", null);
		refresh();
	}

	/** Compares an older state of a document with what it says now. */
	void compare(Side olderState, String uri) {
		olderStates.removeIf(known -> known.uri().equals(olderState.uri()));
		olderStates.add(olderState);
		first = olderState;
		second = new Side(uri, "", "", null);
		refresh();
	}

	@Override
	protected Control createContent(Composite parent) {
		Composite content = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
		Composite top = new Composite(content, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(6).margins(4, 2).applyTo(top);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
		before = side(top, ViewMessages.Compare_before);
		after = side(top, ViewMessages.Compare_after);
		words = new Text(top, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
		words.setMessage(ViewMessages.Filter_words);
		GridDataFactory.fillDefaults().grab(true, false).hint(140, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(words);
		words.addModifyListener(event -> typed());
		kind = combo(top, ViewMessages.Compare_kind);
		kind.add(ViewMessages.Compare_anyKind);
		for (ChangeKind one : kinds()) {
			kind.add(MessageLanguage.tell(one.word()));
		}
		kind.select(0);
		kind.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> refresh()));
		tabs = new CTabFolder(content, SWT.BOTTOM | SWT.FLAT);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
		amounts = new Grid<>(tabs, ViewMessages.Compare_amounts, AmountColumns.amounts(), AmountChange::id, this::refresh);
		amounts.listen(change -> pointAt(change.after().or(change::before).map(AmountChange.Printed::place)),
				change -> openBoth(change.before().map(AmountChange.Printed::place), change.after().map(AmountChange.Printed::place)));
		tab(amounts.control());
		SashForm sash = new SashForm(tabs, SWT.VERTICAL);
		wordings = new Grid<>(sash, ViewMessages.Compare_wordings, AmountColumns.wordings(), WordingChange::toString, () -> {
		});
		wording = new WordingText(sash);
		sash.setWeights(2, 1);
		wordings.listen(change -> {
			wording.show(change);
			pointAt(change.afterPlace().or(change::beforePlace));
		}, change -> openBoth(change.beforePlace(), change.afterPlace()));
		tab(sash);
		moved = new Grid<>(tabs, ViewMessages.Compare_moves, AmountColumns.reclassifications(),
				one -> one.from().id() + "→" + one.to().id(), () -> {
				});
		moved.listen(one -> pointAt(place(one.to())), one -> openBoth(place(one.from()), place(one.to())));
		tab(moved.control());
		tabs.setSelection(0);
		restore();
		fillBars(getViewSite().getActionBars());
		return content;
	}

	private static List<ChangeKind> kinds() {
		return List.of(ChangeKind.CHANGED, ChangeKind.ADDED, ChangeKind.REMOVED, ChangeKind.ROUNDING, ChangeKind.PRINTED);
	}

	private static Optional<Place> place(AmountChange change) {
		return change.after().or(change::before).map(AmountChange.Printed::place);
	}

	private void tab(Control control) {
		new CTabItem(tabs, SWT.NONE).setControl(control);
	}

	private Combo side(Composite parent, String name) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(Texts.format(ViewMessages.Compare_side, name));
		Combo combo = combo(parent, name);
		GridDataFactory.fillDefaults().grab(true, false).hint(180, SWT.DEFAULT).applyTo(combo);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			first = chosen(before, first);
			second = chosen(after, second);
			refresh();
		}));
		return combo;
	}

	private Side chosen(Combo combo, Side otherwise) {
		int at = combo.getSelectionIndex();
		return at >= 0 && at < sides.size() ? sides.get(at) : otherwise;
	}

	private static Combo combo(Composite parent, String name) {
		Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setVisibleItemCount(24);
		combo.setToolTipText(name);
		Accessible.name(combo, name);
		return combo;
	}

	private void typed() {
		int mine = ++typed;
		words.getDisplay().timerExec(DELAY_MILLISECONDS, () -> {
			if (mine == typed && !words.isDisposed()) {
				refresh();
			}
		});
	}

	private void fillBars(IActionBars bars) {
		ISharedImages shared = PlatformUI.getWorkbench().getSharedImages();
		IAction swap = Actions.of(ViewMessages.Compare_swap, Icons.SWAP, () -> {
			Side other = first;
			first = second;
			second = other;
			refresh();
		});
		IAction choose = Actions.of(ViewMessages.Compare_chooseOther, Icons.COMPARE,
				() -> text().ifPresent(text -> OtherDocument.choose(getSite().getShell(), text.uri())
						.ifPresent(other -> compare(other, text.uri()))));
		IAction copy = Actions.of(ViewMessages.Action_copy, () -> grid().copied().copy(getSite().getShell().getDisplay()));
		copy.setImageDescriptor(shared.getImageDescriptor(ISharedImages.IMG_TOOL_COPY));
		copy.setActionDefinitionId(ActionFactory.COPY.getCommandId());
		IAction export = Actions.of(ViewMessages.Compare_export, this::export);
		export.setImageDescriptor(shared.getImageDescriptor(ISharedImages.IMG_ETOOL_SAVEAS_EDIT));
		IAction all = Actions.of(ViewMessages.Action_selectAll, () -> grid().control().selectAll());
		IAction find = Actions.of(ViewMessages.Action_filter, () -> words.setFocus());
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), all);
		bars.setGlobalActionHandler(ActionFactory.FIND.getId(), find);
		IToolBarManager bar = bars.getToolBarManager();
		for (IAction action : List.of(choose, swap, copy, export)) {
			bar.add(action);
			bars.getMenuManager().add(action);
		}
		for (Grid<?> grid : List.of(amounts, wordings, moved)) {
			MenuManager context = new MenuManager();
			List.of(copy, all, find, swap, export).forEach(context::add);
			grid.control().setMenu(context.createContextMenu(grid.control()));
		}
		bars.updateActionBars();
	}

	private Grid<?> grid() {
		return switch (tabs.getSelectionIndex()) {
		case 1 -> wordings;
		case 2 -> moved;
		default -> amounts;
		};
	}

	@Override
	protected boolean concerns(String uri) {
		return first == null || uri.equals(first.uri()) || uri.equals(second.uri());
	}

	@Override
	protected Optional<String> absence() {
		offerSides();
		if (first == null || second == null) {
			return Optional.of(ViewMessages.Compare_how);
		}
		for (Side side : List.of(first, second)) {
			if (side.snapshot().isEmpty()) {
				return Optional.of(Texts.format(ViewMessages.Compare_unread, side.uri().substring(side.uri().lastIndexOf('/') + 1)));
			}
		}
		return Optional.empty();
	}

	/** Without a choice, last year's document is compared with the one in the editor when both are there. */
	private void offerSides() {
		List<Side> offered = new ArrayList<>(Snapshots.shared().all().stream().map(Side::of).toList());
		offered.addAll(olderStates);
		if (first == null && text().isPresent()) {
			text().flatMap(text -> text.state()).ifPresent(state -> offered.stream()
					.filter(side -> !side.isOlderState() && side.label().equals(state.snapshot().header().prior())).findFirst().ifPresent(prior -> {
						first = prior;
						second = Side.of(state);
					}));
		}
		sides = offered;
		items(before, first);
		items(after, second);
	}

	private void items(Combo combo, Side chosen) {
		String[] labels = sides.stream().map(Side::label).toArray(String[]::new);
		if (!List.of(combo.getItems()).equals(List.of(labels))) {
			combo.setItems(labels);
		}
		combo.select(chosen == null ? -1 : sides.stream().map(Side::uri).toList().indexOf(chosen.uri()));
	}

	@Override
	protected Computation<ComparedContent> computation() {
		DocumentSnapshot from = first.snapshot().orElseThrow();
		DocumentSnapshot to = second.snapshot().orElseThrow();
		ComparedContent.Wish wish = new ComparedContent.Wish(words.getText(),
				kind.getSelectionIndex() <= 0 ? Optional.empty() : Optional.of(kinds().get(kind.getSelectionIndex() - 1)), amounts.order());
		return monitor -> ComparedContent.of(from, to, wish, monitor);
	}

	@Override
	protected Optional<String> show(ComparedContent content) {
		amounts.show(content.amounts());
		wordings.show(content.wordings());
		moved.show(content.reclassifications());
		wordings.selected().stream().findFirst().ifPresentOrElse(wording::show, wording::clear);
		tabs.getItem(0).setText(Texts.format(ViewMessages.Compare_tab, ViewMessages.Compare_amounts, content.amounts().size()));
		tabs.getItem(1).setText(Texts.format(ViewMessages.Compare_tab, ViewMessages.Compare_wordings, content.wordings().size()));
		tabs.getItem(2).setText(Texts.format(ViewMessages.Compare_tab, ViewMessages.Compare_moves, content.reclassifications().size()));
		describe(content.comparison().differs()
				? Texts.format(ViewMessages.Compare_summary, content.comparison().before().name(), content.comparison().after().name())
				: Texts.format(ViewMessages.Compare_same, content.comparison().before().name(), content.comparison().after().name()));
		return Optional.empty();
	}

	@Override
	protected void lookAt(int offset) {
		text().ifPresent(text -> {
			amounts.select(change -> change.before().filter(one -> holds(one.places(), text.uri(), offset)).isPresent()
					|| change.after().filter(one -> holds(one.places(), text.uri(), offset)).isPresent());
			wordings.select(change -> change.beforePlace().filter(one -> holds(List.of(one), text.uri(), offset)).isPresent()
					|| change.afterPlace().filter(one -> holds(List.of(one), text.uri(), offset)).isPresent());
			wordings.selected().stream().findFirst().ifPresent(wording::show);
		});
	}

	private static boolean holds(List<Place> places, String uri, int offset) {
		return places.stream().anyMatch(place -> place.offset() <= offset && offset <= place.offset() + place.length()
				&& place.file().equals(uri));
	}

	private void pointAt(Optional<Place> place) {
		place.ifPresent(this::pointAt);
	}

	/** Opens the first place, then the second, in which the keyboard goes on. */
	private void openBoth(Optional<Place> from, Optional<Place> to) {
		from.ifPresent(place -> openIn(first, place));
		to.ifPresent(place -> openIn(second, place));
	}

	private void openIn(Side side, Place place) {
		if (!side.isOlderState()) {
			open(place);
			return;
		}
		try {
			IEditorPart editor = getSite().getPage().openEditor(new LibraryInput(side.uri(), side.text()), PlaceOpener.EDITOR, true,
					IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
			if (editor.getAdapter(ITextEditor.class) instanceof ITextEditor text) {
				text.selectAndReveal(place.offset(), place.length());
			}
		} catch (PartInitException e) {
			ILog.get().log(e.getStatus());
		}
	}

	private void export() {
		FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
		dialog.setFilterExtensions(new String[] { "*.html", "*.csv" });
		dialog.setFilterNames(new String[] { "HTML (*.html)", "CSV (*.csv)" });
		dialog.setFileName(ViewMessages.Compare_file + ".html");
		dialog.setOverwrite(true);
		String name = dialog.open();
		if (name != null) {
			export(Path.of(name));
		}
	}

	/** Writes what the tables show: CSV when the name says so, HTML otherwise. */
	public void export(Path file) {
		CopiedTable table = new CopiedTable();
		table.addTexts(List.of(getContentDescription()));
		for (Grid<?> grid : List.of(amounts, wordings, moved)) {
			table.addTexts(List.of());
			table.addAll(all(grid));
		}
		try {
			Files.writeString(file, file.toString().toLowerCase(Locale.ROOT).endsWith(".csv") ? table.commas() : table.html());
		} catch (IOException e) {
			ErrorReport.show(getSite().getShell(), ViewMessages.Compare_export,
					Texts.format(ViewMessages.Chart_unwritable, file, e.getMessage()), e);
		}
	}

	private static <R> CopiedTable all(Grid<R> grid) {
		return grid.copy(grid.rows());
	}

	@Override
	protected void focusContent() {
		grid().control().setFocus();
	}

	private void restore() {
		if (memento == null) {
			return;
		}
		amounts.restore(memento);
		String from = memento.getString("before");
		String to = memento.getString("after");
		if (from != null && to != null) {
			first = new Side(from, "", "", null);
			second = new Side(to, "", "", null);
		}
	}

	@Override
	public void saveState(IMemento state) {
		if (amounts == null || amounts.control().isDisposed()) {
			return;
		}
		amounts.save(state);
		if (first != null && second != null && !first.isOlderState() && !second.isOlderState()) {
			state.putString("before", first.uri());
			state.putString("after", second.uri());
		}
	}
}
