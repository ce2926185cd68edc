// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.facts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.gongkai.ui.Icons;
import org.gongkai.ui.language.Texts;
import org.gongkai.ui.snapshot.Snapshots;
import org.gongkai.ui.views.ViewMessages;
import org.gongkai.ui.views.follow.Actions;
import org.gongkai.ui.views.follow.Computation;
import org.gongkai.ui.views.follow.FollowingView;
import org.gongkai.ui.views.grid.Grid;
import org.gongkai.ui.views.grid.GridColumn;

/** Every reported number of the document, or of the workspace. */
public final class FactsView extends FollowingView<FactsContent> {
	/** Id of the view. */
	public static final String ID = "org.gongkai.ui.views.facts";

	private final IAction workspace = Actions.toggle(ViewMessages.Facts_workspace, Icons.WORKSPACE, this::refresh);
	private final IAction pivoting = Actions.toggle(ViewMessages.Facts_pivot, Icons.PIVOT, this::refresh);
	private IMemento memento;
	private FilterBar filter;
	private Composite body;
	private Grid<FactRow> table;
	private PivotTable pivot;

	@Override
	public void init(IViewSite site, IMemento saved) throws PartInitException {
		super.init(site, saved);
		memento = saved;
	}

	@Override
	protected Control createContent(Composite parent) {
		Composite content = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
		filter = new FilterBar(content, this::refresh, this::focusContent);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter.control());
		body = new Composite(content, SWT.NONE);
		body.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		table = new Grid<>(body, ViewMessages.Facts_list, FactColumn.all(), FactRow::identity, this::refresh);
		table.listen(row -> pointAt(row.place()), row -> open(row.place()));
		pivot = new PivotTable(body, this::refresh, row -> pointAt(row.place()), row -> open(row.place()));
		restore();
		fillBars(getViewSite().getActionBars());
		return content;
	}

	private void fillBars(IActionBars bars) {
		IAction copy = Actions.of(ViewMessages.Action_copy, this::copy);
		copy.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_TOOL_COPY));
		copy.setActionDefinitionId(ActionFactory.COPY.getCommandId());
		IAction all = Actions.of(ViewMessages.Action_selectAll, () -> table.control().selectAll());
		all.setActionDefinitionId(ActionFactory.SELECT_ALL.getCommandId());
		IAction find = Actions.of(ViewMessages.Action_filter, () -> filter.words().control().setFocus());
		find.setActionDefinitionId(ActionFactory.FIND.getCommandId());
		IAction open = Actions.of(ViewMessages.Action_open, this::openSelected);
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), all);
		bars.setGlobalActionHandler(ActionFactory.FIND.getId(), find);
		IToolBarManager bar = bars.getToolBarManager();
		bar.add(pivoting);
		bar.add(workspace);
		bar.add(copy);
		MenuManager sort = new MenuManager(ViewMessages.Action_sort);
		for (GridColumn<FactRow> column : table.columns()) {
			sort.add(Actions.of(column.label(), () -> table.sortBy(column)));
		}
		for (IAction one : List.of(pivoting, workspace)) {
			bars.getMenuManager().add(one);
		}
		bars.getMenuManager().add(sort);
		MenuManager context = new MenuManager();
		for (IAction one : List.of(open, copy, all, find)) {
			context.add(one);
		}
		context.add(new Separator());
		context.add(pivoting);
		table.control().setMenu(context.createContextMenu(table.control()));
		bars.updateActionBars();
	}

	@Override
	protected boolean concerns(String uri) {
		return workspace.isChecked() || super.concerns(uri);
	}

	@Override
	protected Computation<FactsContent> computation() {
		Collection<Snapshots.State> documents = workspace.isChecked() ? Snapshots.shared().all() : List.of(state());
		FactsContent.Wish wish = new FactsContent.Wish(filter.filter(), table.order(),
				pivoting.isChecked() ? Optional.of(pivot.layout()) : Optional.empty());
		return monitor -> FactsContent.of(documents, wish, monitor);
	}

	@Override
	protected Optional<String> show(FactsContent content) {
		if (content.total() == 0) {
			return Optional.of(ViewMessages.Facts_none);
		}
		filter.offer(content.members());
		table.setVisible(FactColumn.DOCUMENT.name(), workspace.isChecked());
		table.show(content.rows());
		content.pivot().ifPresent(shown -> pivot.show(shown, content.members().keySet()));
		Control top = content.pivot().isPresent() ? pivot.control() : table.control();
		if (((StackLayout) body.getLayout()).topControl != top) {
			((StackLayout) body.getLayout()).topControl = top;
			body.layout();
		}
		describe(content.rows().size() == content.total() ? Texts.format(ViewMessages.Facts_all, content.total())
				: Texts.format(ViewMessages.Facts_some, content.rows().size(), content.total()));
		return Optional.empty();
	}

	@Override
	protected void lookAt(int offset) {
		text().flatMap(text -> text.state()).ifPresent(state -> {
			if (pivoting.isChecked()) {
				state.snapshot().facts().at(offset).ifPresent(
						report -> pivot.select(new FactRow(state.snapshot().header().name(), report, "", Standing.ALONE)));
			} else {
				table.select(row -> row.holds(state.uri(), offset));
			}
		});
	}

	private void openSelected() {
		List<FactRow> selected = table.selected();
		if (!selected.isEmpty()) {
			open(selected.get(0).place());
		}
	}

	private void copy() {
		(pivoting.isChecked() ? pivot.copied() : table.copied()).copy(getSite().getShell().getDisplay());
	}

	@Override
	protected void focusContent() {
		if (pivoting.isChecked()) {
			pivot.focus();
		} else {
			table.control().setFocus();
		}
	}

	private void restore() {
		if (memento == null) {
			return;
		}
		workspace.setChecked(Boolean.TRUE.equals(memento.getBoolean("workspace")));
		pivoting.setChecked(Boolean.TRUE.equals(memento.getBoolean("pivot")));
		table.restore(memento);
	}

	@Override
	public void saveState(IMemento state) {
		if (table == null || table.control().isDisposed()) {
			return;
		}
		state.putBoolean("workspace", workspace.isChecked());
		state.putBoolean("pivot", pivoting.isChecked());
		table.save(state);
	}
}
