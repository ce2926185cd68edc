// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.gongkai.core.figure.DrawingOptions;
import org.gongkai.core.figure.FigureLayout;
import org.gongkai.core.figure.Scene;
import org.gongkai.core.figure.Scheme;
import org.gongkai.core.figure.SvgWriter;
import org.gongkai.core.spi.ExtensionCatalog;
import org.gongkai.core.spi.chart.ChartModel;
import org.gongkai.core.spi.chart.NothingToShow;
import org.gongkai.ui.Icons;
import org.gongkai.ui.error.ErrorReport;
import org.gongkai.ui.extension.RegistryCatalog;
import org.gongkai.ui.language.MessageLanguage;
import org.gongkai.ui.language.Texts;
import org.gongkai.ui.snapshot.Snapshots;
import org.gongkai.ui.views.ViewMessages;
import org.gongkai.ui.views.follow.Accessible;
import org.gongkai.ui.views.follow.Actions;
import org.gongkai.ui.views.follow.Computation;
import org.gongkai.ui.views.follow.FollowingView;

/** Charts of the document: those its form prescribes and those that answer what readers ask. */
public final class ChartsView extends FollowingView<ChartContent> {
	/** Id of the view. */
	public static final String ID = "org.gongkai.ui.views.charts";

	private static final List<String> UNITS = List.of("", "元", "万元", "亿元");
	private static final int FINE = 2;

	private final IAction inside = Actions.of(ViewMessages.Chart_inside, this::lookInside);
	private final IAction back = Actions.of(ViewMessages.Chart_back, this::back);
	private IMemento memento;
	private Combo charts;
	private Combo units;
	private Composite body;
	private Label reason;
	private ChartPane pane;
	private List<ChartContent.Choice> choices = List.of();
	private String wanted = "";

	@Override
	public void init(IViewSite site, IMemento saved) throws PartInitException {
		super.init(site, saved);
		memento = saved;
	}

	@Override
	protected Control createContent(Composite parent) {
		Composite content = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
		Composite top = new Composite(content, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 2).applyTo(top);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
		charts = combo(top, ViewMessages.Chart_choice);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(charts);
		units = combo(top, ViewMessages.Chart_unit);
		for (String unit : UNITS) {
			units.add(unit.isEmpty() ? ViewMessages.Chart_unitAuto : unit);
		}
		units.select(0);
		charts.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			wanted = choices.get(charts.getSelectionIndex()).id();
			refresh();
		}));
		units.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> refresh()));
		body = new Composite(content, SWT.NONE);
		body.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		Composite silence = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(silence);
		reason = new Label(silence, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, true).hint(120, SWT.DEFAULT).applyTo(reason);
		pane = new ChartPane(body, new ChartPane.Listener() {
			@Override
			public void chosen(Hit hit) {
				hit.point().places().stream().findFirst().ifPresent(place -> pointAt(place));
			}

			@Override
			public void opened(Hit hit) {
				hit.point().places().stream().findFirst().ifPresent(place -> open(place));
			}
		});
		restore();
		fillBars(getViewSite().getActionBars());
		return content;
	}

	private static Combo combo(Composite parent, String name) {
		Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setVisibleItemCount(30);
		combo.setToolTipText(name);
		Accessible.name(combo, name);
		return combo;
	}

	private void fillBars(IActionBars bars) {
		ISharedImages shared = PlatformUI.getWorkbench().getSharedImages();
		inside.setImageDescriptor(Icons.INSIDE.descriptor());
		back.setImageDescriptor(Icons.OUTSIDE.descriptor());
		IAction copy = Actions.of(ViewMessages.Chart_copy, this::copy);
		copy.setImageDescriptor(shared.getImageDescriptor(ISharedImages.IMG_TOOL_COPY));
		copy.setActionDefinitionId(ActionFactory.COPY.getCommandId());
		IAction save = Actions.of(ViewMessages.Chart_save, this::save);
		save.setImageDescriptor(shared.getImageDescriptor(ISharedImages.IMG_ETOOL_SAVEAS_EDIT));
		IAction open = Actions.of(ViewMessages.Action_open, () -> pane.current().flatMap(hit -> hit.point().places().stream().findFirst())
				.ifPresent(this::open));
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		IToolBarManager bar = bars.getToolBarManager();
		bar.add(inside);
		bar.add(back);
		bar.add(new Separator());
		for (IAction action : List.of(copy, save)) {
			bar.add(action);
			bars.getMenuManager().add(action);
		}
		pane.setMenu(() -> {
			MenuManager context = new MenuManager();
			List.of(open, inside, back).forEach(context::add);
			context.add(new Separator());
			List.of(copy, save).forEach(context::add);
			return context;
		});
		bars.updateActionBars();
	}

	private void lookInside() {
		pane.lookInside();
	}

	private void back() {
		pane.back();
	}

	/** Another document of the folder may be last year's, or one that is shown beside it. */
	@Override
	protected boolean concerns(String uri) {
		return text().filter(text -> ChartContent.folder(text.uri()).equals(ChartContent.folder(uri))).isPresent();
	}

	@Override
	protected Computation<ChartContent> computation() {
		Snapshots.State document = state();
		Collection<Snapshots.State> all = Snapshots.shared().all();
		ExtensionCatalog extensions = RegistryCatalog.current();
		String chart = wanted;
		String unit = UNITS.get(Math.max(0, units.getSelectionIndex()));
		return monitor -> ChartContent.of(extensions, document, all, chart, unit, monitor);
	}

	@Override
	protected Optional<String> show(ChartContent content) {
		if (!content.choices().equals(choices)) {
			choices = content.choices();
			charts.setItems(choices.stream().map(ChartsView::label).toArray(String[]::new));
		}
		charts.select(choices.stream().map(ChartContent.Choice::id).toList().indexOf(content.chosen()));
		Control top;
		if (content.answer() instanceof ChartModel model) {
			pane.show(model);
			top = pane.control();
		} else {
			reason.setText(MessageLanguage.tell(((NothingToShow) content.answer()).why()).replace("&", "&&"));
			reason.getParent().layout();
			top = reason.getParent();
		}
		if (((StackLayout) body.getLayout()).topControl != top) {
			((StackLayout) body.getLayout()).topControl = top;
			body.layout();
		}
		inside.setEnabled(top == pane.control());
		back.setEnabled(top == pane.control());
		describe(content.document());
		return Optional.empty();
	}

	private static String label(ChartContent.Choice choice) {
		String label = MessageLanguage.tell(choice.label());
		return choice.required() ? Texts.format(ViewMessages.Chart_required, label) : label;
	}

	@Override
	protected void lookAt(int offset) {
		text().ifPresent(text -> pane.lookAt(text.uri(), offset));
	}

	@Override
	protected void focusContent() {
		if (((StackLayout) body.getLayout()).topControl == pane.control()) {
			pane.setFocus();
		} else {
			charts.setFocus();
		}
	}

	/** The chart as it goes into a report: light, whatever the theme of the window is. */
	private Optional<Scene> scene() {
		if (((StackLayout) body.getLayout()).topControl != pane.control() || pane.shown() == null) {
			return Optional.empty();
		}
		return FigureLayout.of(pane.shown(), DrawingOptions.USUAL.with(Scheme.LIGHT).with(SceneCanvas.locale()), pane.legend().hidden());
	}

	private void copy() {
		scene().ifPresent(scene -> {
			Clipboard clipboard = new Clipboard(getSite().getShell().getDisplay());
			try {
				clipboard.setContents(new Object[] { new ScenePainter(getSite().getShell().getDisplay()).pixels(scene, FINE) },
						new Transfer[] { ImageTransfer.getInstance() });
			} finally {
				clipboard.dispose();
			}
		});
	}

	private void save() {
		scene().ifPresent(scene -> {
			FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
			dialog.setFilterExtensions(new String[] { "*.svg", "*.png" });
			dialog.setFilterNames(new String[] { "SVG (*.svg)", "PNG (*.png)" });
			dialog.setFileName(scene.title().replaceAll("[\\\\/:*?\"<>|\\s]+", "_") + ".svg");
			dialog.setOverwrite(true);
			String name = dialog.open();
			if (name != null) {
				save(Path.of(name));
			}
		});
	}

	/** Writes the chart as a picture: PNG when the name says so, SVG otherwise; nothing when no chart is shown. */
	public void save(Path file) {
		scene().ifPresent(scene -> save(scene, file));
	}

	private void save(Scene scene, Path file) {
		try {
			if (file.toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
				ImageLoader loader = new ImageLoader();
				loader.data = new org.eclipse.swt.graphics.ImageData[] {
						new ScenePainter(getSite().getShell().getDisplay()).pixels(scene, FINE) };
				try (var out = Files.newOutputStream(file)) {
					loader.save(out, SWT.IMAGE_PNG);
				}
			} else {
				Files.writeString(file, SvgWriter.write(scene));
			}
		} catch (IOException e) {
			ErrorReport.show(getSite().getShell(), ViewMessages.Chart_save, Texts.format(ViewMessages.Chart_unwritable, file, e.getMessage()), e);
		}
	}

	private void restore() {
		if (memento != null) {
			wanted = memento.getString("chart") == null ? "" : memento.getString("chart");
			String unit = memento.getString("unit");
			units.select(Math.max(0, UNITS.indexOf(unit == null ? "" : unit)));
		}
	}

	@Override
	public void saveState(IMemento state) {
		if (units != null && !units.isDisposed()) {
			state.putString("chart", wanted);
			state.putString("unit", UNITS.get(Math.max(0, units.getSelectionIndex())));
		}
	}
}
