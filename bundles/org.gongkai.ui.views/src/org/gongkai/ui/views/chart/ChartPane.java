// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.gongkai.core.figure.Scheme;
import org.gongkai.core.spi.chart.ChartKind;
import org.gongkai.core.spi.chart.ChartModel;
import org.gongkai.core.spi.chart.ChartPoint;
import org.gongkai.core.text.Message;
import org.gongkai.ui.language.MessageLanguage;
import org.gongkai.ui.views.follow.Accessible;

/**
 * A chart with its title, the way into it, its legend and its notes. The mouse points at values, the arrow keys walk through
 * them, Enter goes to the text, Page Down looks inside, Page Up comes back.
 */
final class ChartPane {
	/** Is told what the person does with a value. */
	interface Listener {
		/** A value is pointed at. */
		void chosen(Hit hit);

		/** The text of a value is wanted. */
		void opened(Hit hit);
	}

	private static final int LEAST_PICTURE = 150;

	private final Composite control;
	private final Listener listener;
	private final Label title;
	private final Breadcrumb breadcrumb;
	private final Composite stack;
	private final Plot plot;
	private final SceneCanvas scene;
	private final Legend legend;
	private final Label notes;
	private final List<String> path = new ArrayList<>();
	private ChartModel whole;
	private String told = "";
	private ChartModel shown;
	private Scheme scheme;
	private Picture picture;
	private Hit current;
	private Supplier<MenuManager> menu;

	ChartPane(Composite parent, Listener listener) {
		this.listener = listener;
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(control);
		breadcrumb = new Breadcrumb(control, this::backTo);
		title = new Label(control, SWT.WRAP | SWT.CENTER);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		// the theme would have it as grey as any label
		title.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 2).hint(100, SWT.DEFAULT).applyTo(title);
		stack = new Composite(control, SWT.NONE);
		stack.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		plot = new Plot(stack);
		scene = new SceneCanvas(stack);
		listen(scene.surface());
		legend = new Legend(control, this::redraw);
		notes = new Label(control, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).hint(100, SWT.DEFAULT).applyTo(notes);
		control.addListener(SWT.Resize, event -> fitNotes());
		control.addListener(SWT.Paint, event -> followTheme());
	}

	Control control() {
		return control;
	}

	Legend legend() {
		return legend;
	}

	Plot plot() {
		return plot;
	}

	List<String> steps() {
		return breadcrumb.steps();
	}

	/** The chart that is shown, as far as the person has looked into it. */
	ChartModel shown() {
		return shown;
	}

	/** The value that is marked; empty for none. */
	Optional<Hit> current() {
		return Optional.ofNullable(current);
	}

	/** Gives every surface that is drawn on a context menu of its own, because surfaces come and go. */
	void setMenu(Supplier<MenuManager> context) {
		menu = context;
		addMenu(scene.surface());
	}

	private void addMenu(Control surface) {
		if (menu != null) {
			surface.setMenu(menu.get().createContextMenu(surface));
		}
	}

	/** Shows a chart; the person stays as deep in it as it still goes, and the marked value stays marked. */
	void show(ChartModel model) {
		if (whole != null && !whole.id().equals(model.id())) {
			path.clear();
			current = null;
		}
		whole = model;
		redraw();
	}

	private void redraw() {
		if (whole == null) {
			return;
		}
		while (!path.isEmpty() && whole.inside(path.getLast()).isEmpty()) {
			path.removeLast();
		}
		ChartModel before = shown;
		shown = path.isEmpty() ? whole : whole.inside(path.getLast()).orElseThrow();
		scheme = Colours.scheme(stack);
		Hit marked = current == null ? null : Hit.all(shown).stream().filter(hit -> hit.isSame(current)).findFirst().orElse(null);
		control.setRedraw(false);
		try {
			breadcrumb.show(steps(whole));
			boolean complete = shown.kind() == ChartKind.TREEMAP || shown.kind() == ChartKind.PIE;
			title.setForeground(Colours.of(scheme.text()));
			title.setBackground(control.getBackground());
			text(title, complete ? "" : MessageLanguage.tell(shown.title()));
			legend.show(shown, scheme);
			told = complete ? "" : String.join("\n", shown.notes().stream().map(MessageLanguage::tell).toList());
			fitNotes();
			picture = switch (shown.kind()) {
			case PIE, TREEMAP -> scene;
			default -> plot;
			};
			((StackLayout) stack.getLayout()).topControl = picture.control();
			control.layout(true, true);
			Control old = picture.surface();
			picture.draw(shown, legend.hidden());
			if (picture.surface() != old || before == null) {
				listen(picture.surface());
			}
		} finally {
			control.setRedraw(true);
		}
		mark(marked);
	}

	private List<String> steps(ChartModel model) {
		List<String> steps = new ArrayList<>(List.of(MessageLanguage.tell(model.title())));
		for (String id : path) {
			steps.add(model.series().stream().flatMap(series -> series.points().stream()).flatMap(point -> point.find(id).stream())
					.findFirst().map(ChartPoint::category).orElse(id));
		}
		return steps;
	}

	/** Where there is little room it is for the chart; the notes are then told with its title. */
	private void fitNotes() {
		text(notes, told);
		control.layout(true);
		boolean room = stack.getSize().y >= LEAST_PICTURE;
		if (!room) {
			text(notes, "");
			control.layout(true);
		}
		title.setToolTipText(room || told.isEmpty() ? null : told);
	}

	private static void text(Label label, String text) {
		label.setText(text.replace("&", "&&"));
		((GridData) label.getLayoutData()).exclude = text.isEmpty();
		label.setVisible(!text.isEmpty());
	}

	/** The theme may change while the chart stays the same. */
	private void followTheme() {
		if (shown != null && scheme != Colours.scheme(stack)) {
			control.getDisplay().asyncExec(() -> {
				if (!control.isDisposed() && scheme != Colours.scheme(stack)) {
					redraw();
				}
			});
		}
	}

	private void listen(Control surface) {
		if (surface.getData(ChartPane.class.getName()) != null) {
			return;
		}
		surface.setData(ChartPane.class.getName(), Boolean.TRUE);
		addMenu(surface);
		surface.addListener(SWT.MouseMove, event -> pointed(surface, event));
		surface.addListener(SWT.MouseExit, event -> surface.setToolTipText(null));
		surface.addMouseListener(MouseListener.mouseDownAdapter(event -> {
			surface.setFocus();
			picture.at(event.x, event.y).ifPresent(this::choose);
		}));
		surface.addMouseListener(MouseListener.mouseDoubleClickAdapter(event -> picture.at(event.x, event.y).ifPresent(hit -> {
			if (hit.point().parts().isEmpty()) {
				listener.opened(hit);
			} else {
				lookInside(hit);
			}
		})));
		surface.addKeyListener(KeyListener.keyPressedAdapter(event -> key(event.keyCode)));
		surface.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_PAGE_NEXT);
		Accessible.name(surface, this::spoken);
	}

	private String spoken() {
		return shown == null ? "" : MessageLanguage.tell(shown.title())
				+ (current == null ? "" : "\n" + tell(shown.tooltip(current.series(), current.point())));
	}

	private static String tell(Message message) {
		return MessageLanguage.tell(message);
	}

	private void pointed(Control surface, Event event) {
		String text = picture.at(event.x, event.y).map(hit -> tell(shown.tooltip(hit.series(), hit.point()))).orElse(null);
		if (text == null || !text.equals(surface.getToolTipText())) {
			surface.setToolTipText(text);
		}
	}

	private void key(int code) {
		switch (code) {
		case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> step(1);
		case SWT.ARROW_LEFT, SWT.ARROW_UP -> step(-1);
		case SWT.CR, SWT.KEYPAD_CR -> current().ifPresent(listener::opened);
		case SWT.PAGE_DOWN -> lookInside();
		case SWT.PAGE_UP, SWT.BS -> back();
		default -> {
			// not ours
		}
		}
	}

	private void step(int by) {
		List<Hit> hits = Hit.all(shown).stream().filter(hit -> picture.bounds(hit).isPresent()).toList();
		if (hits.isEmpty()) {
			return;
		}
		int at = current == null ? -1 : hits.indexOf(hits.stream().filter(hit -> hit.isSame(current)).findFirst().orElse(null));
		choose(hits.get(at < 0 ? by > 0 ? 0 : hits.size() - 1 : Math.floorMod(at + by, hits.size())));
	}

	private void choose(Hit hit) {
		mark(hit);
		listener.chosen(hit);
	}

	private void mark(Hit hit) {
		current = hit;
		if (picture != null) {
			picture.mark(hit);
			picture.surface().setToolTipText(hit == null ? null : tell(shown.tooltip(hit.series(), hit.point())));
		}
	}

	/** Marks the value that an offset of a text gives. */
	void lookAt(String file, int offset) {
		if (shown != null) {
			Hit.all(shown).stream().filter(hit -> hit.standsAt(file, offset)).findFirst().ifPresent(this::mark);
		}
	}

	/** Shows the parts of the marked value. */
	void lookInside() {
		current().ifPresent(this::lookInside);
	}

	/** Shows the parts of a value, where they are known. */
	void lookInside(Hit hit) {
		if (!hit.point().parts().isEmpty()) {
			path.add(hit.point().id());
			current = null;
			redraw();
			picture.surface().setFocus();
		}
	}

	/** Goes one step back. */
	void back() {
		if (!path.isEmpty()) {
			backTo(path.size() - 1);
		}
	}

	private void backTo(int steps) {
		while (path.size() > steps) {
			path.removeLast();
		}
		redraw();
		picture.surface().setFocus();
	}

	void setFocus() {
		if (picture != null) {
			picture.surface().setFocus();
		}
	}
}
