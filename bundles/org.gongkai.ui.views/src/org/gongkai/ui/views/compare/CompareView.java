// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
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
import org.gongkai.ui.place.TextUri;
import org.gongkai.ui.snapshot.Snapshots;
import org.gongkai.ui.views.ViewMessages;
import org.gongkai.ui.views.copy.CopiedTable;
import org.gongkai.ui.views.follow.Accessible;
import org.gongkai.ui.views.follow.Actions;
import org.gongkai.ui.views.follow.Computation;
import org.gongkai.ui.views.follow.FollowingView;
import org.gongkai.ui.views.grid.CellTable;
import org.gongkai.ui.views.grid.Grid;
import org.gongkai.ui.views.grid.WordFilter;

/** Two documents, or more, side by side: amounts, texts, and what moved between subjects. */
public final class CompareView extends FollowingView<ComparedContent> {
	/** Id of the view. */
	public static final String ID = "org.gongkai.ui.views.compare";

	private IMemento memento;
	private Combo before;
	private Combo after;
	private WordFilter words;
	private Combo kind;
	private CTabFolder tabs;
	private Grid<AmountChange> amounts;
	private Grid<WordingChange> wordings;
	private Grid<Reclassification> moved;
	private CellTable<SeveralCells.Value> several;
	private CTabItem severalTab;
	private final MenuManager severalMenu = new MenuManager();
	private WordingText wording;
	private final List<Side> olderStates = new ArrayList<>();
	private List<Side> offered = List.of();
	private List<Side> wanted = List.of();
	private List<Side> compared = List.of();

	@Override
	public void init(IViewSite site, IMemento saved) throws PartInitException {
		super.init(site, saved);
		memento = saved;
	}

	/** Compares two documents of the workspace, by the names of their texts. */
	public void compare(String beforeUri, String afterUri) {
		compare(List.of(beforeUri, afterUri));
	}

	/** Puts documents of the workspace side by side, at least two; the first is compared with the last. */
	public void compare(List<String> uris) {
		want(uris.stream().map(Side::of).toList());
	}

	/** Asks for another comparison. The rows of the one before go at once: they speak of other documents. */
	private void want(List<Side> sides) {
		wanted = List.copyOf(sides);
		if (!uris(wanted).equals(uris(compared))) {
			forget();
			announce();
		}
		refresh();
	}

	private static List<String> uris(List<Side> sides) {
		return sides.stream().map(Side::uri).toList();
	}

	private void forget() {
		compared = List.of();
		amounts.show(List.of());
		wordings.show(List.of());
		moved.show(List.of());
		wording.clear();
		name(0, ViewMessages.Compare_amounts);
		name(1, ViewMessages.Compare_wordings);
		name(2, ViewMessages.Compare_moves);
		if (severalTab != null) {
			several.show(SeveralCells.of(List.of(), List.of()));
			severalTab.setText(ViewMessages.Compare_several);
		}
	}

	/** The same, the older year first. */
	void compareByYear(List<String> uris) {
		compare(uris.stream().sorted(Comparator.comparing(CompareView::year)).toList());
	}

	private static int year(String uri) {
		return Snapshots.shared().of(uri).map(state -> state.snapshot().header().year()).orElse(0);
	}

	/** Lets the person choose what a document is compared with; it is the last. */
	void compareWithOthers(String uri) {
		List<String> all = new ArrayList<>(OtherDocument.choose(getSite().getShell(), List.of(uri)));
		if (!all.isEmpty()) {
			all.sort(Comparator.comparing(CompareView::year));
			all.add(uri);
			compare(all);
		}
	}

	/** Lets the person choose documents to stand beside those that are compared. */
	private void addDocuments() {
		List<String> more = OtherDocument.choose(getSite().getShell(),
				wanted.stream().filter(side -> !side.isOlderState()).map(Side::uri).toList());
		if (!more.isEmpty() && !wanted.isEmpty()) {
			List<Side> all = new ArrayList<>(wanted);
			all.addAll(wanted.size() - 1, more.stream().map(Side::of).toList());
			want(all);
		}
	}

	private void onlyTwo() {
		if (!wanted.isEmpty()) {
			want(List.of(wanted.getFirst(), wanted.getLast()));
		}
	}

	/** Compares an older state of a document with what it says now. */
	void compare(Side olderState, String uri) {
		olderStates.removeIf(known -> known.uri().equals(olderState.uri()));
		olderStates.add(olderState);
		want(List.of(olderState, Side.of(uri)));
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
		words = new WordFilter(top, this::refresh, this::focusContent);
		GridDataFactory.fillDefaults().grab(true, false).hint(140, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(words.control());
		kind = combo(top, ViewMessages.Compare_kind);
		kind.add(ViewMessages.Compare_anyKind);
		for (ChangeKind one : kinds()) {
			kind.add(MessageLanguage.tell(one.word()));
		}
		kind.select(0);
		kind.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> refresh()));
		tabs = new CTabFolder(content, SWT.BOTTOM | SWT.FLAT);
		Accessible.name(tabs, () -> tabs.getSelection() == null ? getTitle() : tabs.getSelection().getText());
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

	/** Opens the place of a value and beside it that of the last document, or of the first for the last itself. */
	private void open(SeveralCells.Value value) {
		int last = compared.size() - 1;
		if (value.document() < 0) {
			openBoth(value.place(0), value.place(last));
		} else if (value.document() == last) {
			openBoth(compared.getFirst(), value.place(0), compared.getLast(), value.place());
		} else {
			openBoth(compared.get(value.document()), value.place(), compared.getLast(), value.place(last));
		}
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
			Optional<Side> first = chosen(before);
			Optional<Side> last = chosen(after);
			if (first.isPresent() && last.isPresent()) {
				List<Side> all = new ArrayList<>(List.of(first.get(), last.get()));
				all.addAll(1, wanted.isEmpty() ? List.of() : wanted.subList(1, wanted.size() - 1));
				want(all);
			}
		}));
		return combo;
	}

	private Optional<Side> chosen(Combo combo) {
		int at = combo.getSelectionIndex();
		return at >= 0 && at < offered.size() ? Optional.of(offered.get(at)) : Optional.empty();
	}

	private static Combo combo(Composite parent, String name) {
		Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setVisibleItemCount(24);
		combo.setToolTipText(name);
		Accessible.name(combo, name);
		return combo;
	}

	private void fillBars(IActionBars bars) {
		ISharedImages shared = PlatformUI.getWorkbench().getSharedImages();
		IAction swap = Actions.of(ViewMessages.Compare_swap, Icons.SWAP, () -> want(wanted.reversed()));
		IAction choose = Actions.of(ViewMessages.Compare_chooseOther, Icons.COMPARE,
				() -> text().ifPresent(text -> compareWithOthers(text.uri())));
		IAction add = Actions.of(ViewMessages.Compare_add, Icons.ADDED, this::addDocuments);
		IAction two = Actions.of(ViewMessages.Compare_onlyTwo, this::onlyTwo);
		IAction copy = Actions.of(ViewMessages.Action_copy, () -> copied().copy(getSite().getShell().getDisplay()));
		copy.setImageDescriptor(shared.getImageDescriptor(ISharedImages.IMG_TOOL_COPY));
		copy.setActionDefinitionId(ActionFactory.COPY.getCommandId());
		IAction export = Actions.of(ViewMessages.Compare_export, this::export);
		export.setImageDescriptor(shared.getImageDescriptor(ISharedImages.IMG_ETOOL_SAVEAS_EDIT));
		IAction all = Actions.of(ViewMessages.Action_selectAll, () -> grid().control().selectAll());
		IAction find = Actions.of(ViewMessages.Action_filter, () -> words.control().setFocus());
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), all);
		bars.setGlobalActionHandler(ActionFactory.FIND.getId(), find);
		IToolBarManager bar = bars.getToolBarManager();
		for (IAction action : List.of(choose, add, swap, copy, export)) {
			bar.add(action);
			bars.getMenuManager().add(action);
		}
		bars.getMenuManager().add(two);
		for (Grid<?> grid : List.of(amounts, wordings, moved)) {
			MenuManager context = new MenuManager();
			List.of(copy, all, find, swap, export).forEach(context::add);
			grid.control().setMenu(context.createContextMenu(grid.control()));
		}
		List.of(copy, find, add, two, swap, export).forEach(severalMenu::add);
		bars.updateActionBars();
	}

	private boolean showsSeveral() {
		return severalTab != null && tabs.getSelection() == severalTab;
	}

	private CopiedTable copied() {
		return showsSeveral() ? several.copied() : grid().copied();
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
		return wanted.isEmpty() || uris(wanted).contains(uri);
	}

	/** A document that was deleted is not waited for. */
	private void forgetDeleted() {
		if (wanted.stream().anyMatch(side -> !side.isOlderState() && side.snapshot().isEmpty()
				&& TextUri.file(side.uri()).filter(IFile::exists).isEmpty())) {
			wanted = List.of();
			forget();
		}
	}

	@Override
	protected Optional<String> absence() {
		forgetDeleted();
		offerSides();
		if (wanted.isEmpty()) {
			return Optional.of(ViewMessages.Compare_how);
		}
		return wanted.stream().filter(side -> side.snapshot().isEmpty()).findFirst()
				.map(side -> Texts.format(ViewMessages.Compare_unread, TextUri.name(side.uri())));
	}

	/** Without a choice, last year's document is compared with the one in the editor when both are there. */
	private void offerSides() {
		List<Side> all = new ArrayList<>(Snapshots.shared().all().stream().map(Side::of).toList());
		all.addAll(olderStates);
		if (wanted.isEmpty()) {
			text().flatMap(text -> text.state()).ifPresent(state -> all.stream()
					.filter(side -> !side.isOlderState() && side.label().equals(state.snapshot().header().prior())).findFirst()
					.ifPresent(prior -> wanted = List.of(prior, Side.of(state))));
		}
		offered = all;
		items(before, wanted.isEmpty() ? "" : wanted.getFirst().uri());
		items(after, wanted.isEmpty() ? "" : wanted.getLast().uri());
	}

	private void items(Combo combo, String chosen) {
		String[] labels = offered.stream().map(Side::label).toArray(String[]::new);
		if (!List.of(combo.getItems()).equals(List.of(labels))) {
			combo.setItems(labels);
		}
		combo.select(uris(offered).indexOf(chosen));
	}

	@Override
	protected Computation<ComparedContent> computation() {
		List<Side> sides = wanted;
		List<DocumentSnapshot> documents = sides.stream().map(side -> side.snapshot().orElseThrow()).toList();
		ComparedContent.Wish wish = new ComparedContent.Wish(words.words(),
				kind.getSelectionIndex() <= 0 ? Optional.empty() : Optional.of(kinds().get(kind.getSelectionIndex() - 1)), amounts.order());
		return monitor -> ComparedContent.of(sides, documents, wish, monitor);
	}

	@Override
	protected Optional<String> show(ComparedContent content) {
		boolean isNew = !uris(compared).equals(uris(content.sides()));
		compared = content.sides();
		amounts.show(content.amounts());
		wordings.show(content.wordings());
		moved.show(content.reclassifications());
		wordings.selected().stream().findFirst().ifPresentOrElse(wording::show, wording::clear);
		name(0, Texts.format(ViewMessages.Compare_tab, ViewMessages.Compare_amounts, content.amounts().size()));
		name(1, Texts.format(ViewMessages.Compare_tab, ViewMessages.Compare_wordings, content.wordings().size()));
		name(2, Texts.format(ViewMessages.Compare_tab, ViewMessages.Compare_moves, content.reclassifications().size()));
		showSeveral(content);
		if (isNew && tabs.getSelectionIndex() == 0 && content.amounts().isEmpty() && !content.wordings().isEmpty()) {
			// an empty table says nothing while there is something to read
			tabs.setSelection(1);
		}
		describe(content.comparison().differs() || !content.several().isEmpty()
				? compared.stream().flatMap(side -> side.name().stream()).collect(Collectors.joining(" → "))
				: Texts.format(ViewMessages.Compare_same, content.comparison().before().name(), content.comparison().after().name()));
		return Optional.empty();
	}

	private void name(int tab, String name) {
		tabs.getItem(tab).setText(name);
	}

	/** A tab of its own for more than two documents. */
	private void showSeveral(ComparedContent content) {
		if (content.documents().isEmpty()) {
			if (severalTab != null) {
				boolean shown = showsSeveral();
				severalTab.dispose();
				severalTab = null;
				several.control().dispose();
				several = null;
				if (shown) {
					tabs.setSelection(0);
				}
			}
			return;
		}
		boolean isNew = severalTab == null;
		if (isNew) {
			// made with its tab, or the theme does not find it
			several = new CellTable<>(tabs, ViewMessages.Compare_several, SWT.RIGHT, new SeveralCells(), value -> pointAt(value.place()), this::open);
			several.control().setMenu(severalMenu.createContextMenu(several.control()));
			severalTab = new CTabItem(tabs, SWT.NONE);
			severalTab.setControl(several.control());
		}
		several.show(SeveralCells.of(content.documents(), content.several()));
		if (isNew) {
			tabs.setSelection(severalTab);
		}
		severalTab.setText(Texts.format(ViewMessages.Compare_tab, ViewMessages.Compare_several, content.several().size()));
	}

	@Override
	protected void lookAt(int offset) {
		text().ifPresent(text -> {
			amounts.select(change -> change.before().filter(one -> holds(one.places(), text.uri(), offset)).isPresent()
					|| change.after().filter(one -> holds(one.places(), text.uri(), offset)).isPresent());
			wordings.select(change -> change.beforePlace().filter(one -> holds(List.of(one), text.uri(), offset)).isPresent()
					|| change.afterPlace().filter(one -> holds(List.of(one), text.uri(), offset)).isPresent());
			wordings.selected().stream().findFirst().ifPresent(wording::show);
			if (severalTab != null) {
				several.select((row, value) -> value.place().filter(one -> holds(List.of(one), text.uri(), offset)).isPresent());
			}
		});
	}

	private static boolean holds(List<Place> places, String uri, int offset) {
		return places.stream().anyMatch(place -> place.offset() <= offset && offset <= place.offset() + place.length()
				&& place.file().equals(uri));
	}

	private void pointAt(Optional<Place> place) {
		place.ifPresent(this::pointAt);
	}

	private void openBoth(Optional<Place> from, Optional<Place> to) {
		openBoth(compared.getFirst(), from, compared.getLast(), to);
	}

	/** Opens the first place, and the second beside it, in which the keyboard goes on. */
	private void openBoth(Side left, Optional<Place> from, Side right, Optional<Place> to) {
		Optional<IEditorPart> one = from.flatMap(place -> goTo(left, place));
		Optional<IEditorPart> other = to.flatMap(place -> goTo(right, place));
		if (one.isPresent() && other.isPresent() && one.get() != other.get()) {
			boolean narrowed = SplitEditors.beside(one.get(), other.get());
			getSite().getPage().activate(other.get());
			if (narrowed) {
				// lines are broken anew where there is half the room, and the places move out of sight
				getSite().getShell().getDisplay().asyncExec(() -> {
					from.ifPresent(place -> goTo(left, place));
					to.ifPresent(place -> goTo(right, place));
				});
			}
		}
		complain(from.filter(place -> one.isEmpty()).or(() -> to.filter(place -> other.isEmpty())));
	}

	private Optional<IEditorPart> goTo(Side side, Place place) {
		if (!side.isOlderState()) {
			return goTo(place);
		}
		try {
			IEditorPart editor = getSite().getPage().openEditor(new LibraryInput(side.uri(), side.text()), PlaceOpener.EDITOR, true,
					IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
			if (editor.getAdapter(ITextEditor.class) instanceof ITextEditor text) {
				text.selectAndReveal(place.offset(), place.length());
			}
			return Optional.of(editor);
		} catch (PartInitException e) {
			ILog.get().log(e.getStatus());
			return Optional.empty();
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
		if (severalTab != null) {
			table.addTexts(List.of());
			table.addAll(several.copied());
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
		if (showsSeveral()) {
			several.focus();
		} else {
			grid().control().setFocus();
		}
	}

	private void restore() {
		if (memento == null) {
			return;
		}
		amounts.restore(memento);
		String from = memento.getString("before");
		String to = memento.getString("after");
		if (from != null && to != null) {
			wanted = Stream.concat(Stream.concat(Stream.of(from), Arrays.stream(memento.getChildren("between")).map(IMemento::getID)), Stream.of(to))
					.map(Side::of).toList();
		}
	}

	@Override
	public void saveState(IMemento state) {
		if (amounts == null || amounts.control().isDisposed()) {
			return;
		}
		amounts.save(state);
		if (!wanted.isEmpty() && wanted.stream().noneMatch(Side::isOlderState)) {
			state.putString("before", wanted.getFirst().uri());
			state.putString("after", wanted.getLast().uri());
			wanted.subList(1, wanted.size() - 1).forEach(side -> state.createChild("between", side.uri()));
		}
	}
}
