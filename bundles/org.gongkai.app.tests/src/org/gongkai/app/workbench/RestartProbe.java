// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.workbench;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.gongkai.app.AppMessages;
import org.gongkai.app.support.Desk;
import org.gongkai.app.support.Pump;
import org.gongkai.ui.place.TextUri;
import org.gongkai.ui.views.compare.CompareView;

/**
 * Works in a workbench of its own that {@link RestartTest} starts twice: the first time it arranges the window as a person
 * would, both times it writes down how the window is arranged, and closes it.
 */
public final class RestartProbe implements IStartup {
	/** System property: what to do, one of {@link Step}. */
	static final String STEP = "org.gongkai.app.tests.restart";
	/** System property: the file to write to. */
	static final String REPORT = "org.gongkai.app.tests.restart.report";

	/** What to do. */
	enum Step {
		/** Rearrange the window, write down how it is. */
		ARRANGE,
		/** Write down how it is. */
		TELL
	}

	private static final List<String> DOCUMENTS = List.of("青山市政务服务局2023.gongkai", "青山市政务服务局2024.gongkai");

	@Override
	public void earlyStartup() {
		String step = System.getProperty(STEP);
		if (step != null) {
			Display display = PlatformUI.getWorkbench().getDisplay();
			display.asyncExec(() -> work(Step.valueOf(step)));
		}
	}

	private static void work(Step step) {
		String report;
		try {
			if (step == Step.ARRANGE) {
				arrange();
			}
			CompareView compared = (CompareView) Desk.page().findView(CompareView.ID);
			Pump.until("what was compared is compared", () -> compared == null || compared.silence().isEmpty() && !compared.isComputing());
			report = arrangement();
		} catch (Exception | LinkageError | AssertionError failed) {
			StringWriter trace = new StringWriter();
			failed.printStackTrace(new PrintWriter(trace));
			report = trace.toString();
		}
		try {
			Files.writeString(Path.of(System.getProperty(REPORT)), report);
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
		PlatformUI.getWorkbench().close();
	}

	private static void arrange() throws Exception {
		IWorkbenchPage page = Desk.page();
		List<IFile> files = DOCUMENTS.stream()
				.map(name -> ResourcesPlugin.getWorkspace().getRoot().getProject(AppMessages.Sample_project).getFile(name)).toList();
		Pump.until("the sample project", () -> files.stream().allMatch(IFile::exists));
		for (IFile file : files) {
			IDE.openEditor(page, file, true);
		}
		page.hideView(page.findViewReference(IPageLayout.ID_OUTLINE));
		((CompareView) page.showView(CompareView.ID)).compare(TextUri.of(files.get(0)), TextUri.of(files.get(1)));
		wider(page.findViewReference(GongkaiPerspective.EXPLORER));
	}

	/** Gives the folder of a view more room, as dragging its edge does. */
	private static void wider(IViewReference reference) {
		MUIElement folder = element(reference);
		while (folder.getContainerData() == null) {
			folder = folder.getParent();
		}
		folder.setContainerData(String.valueOf(Integer.parseInt(folder.getContainerData()) * 2));
	}

	private static MUIElement element(IWorkbenchPartReference reference) {
		IWorkbenchPartSite site = reference.getPart(true).getSite();
		MPart part = site.getService(MPart.class);
		MUIElement placeholder = site.getService(EModelService.class)
				.findPlaceholderFor(site.getService(MWindow.class), part);
		return placeholder == null ? part : placeholder;
	}

	/** Every part that is seen with its bounds in the window, every other one by name, editors with their picture, and what is compared. */
	private static String arrangement() {
		IWorkbenchPage page = Desk.page();
		Pump.until("the window is laid out", () -> Arrays.stream(page.getViewReferences()).filter(view -> seen(page, view))
				.noneMatch(view -> bounds(view).isEmpty()));
		Stream<String> views = Arrays.stream(page.getViewReferences()).map(view -> view.getId() + " " + (seen(page, view) ? bounds(view) : "behind"));
		Stream<String> editors = Arrays.stream(page.getEditorReferences())
				.map(editor -> editor.getName() + " " + Arrays.hashCode(editor.getTitleImage().getImageData().data));
		Stream<String> active = Optional.ofNullable(page.getActiveEditor()).map(editor -> "active " + editor.getTitle()).stream();
		Stream<String> compared = Optional.ofNullable((CompareView) page.findView(CompareView.ID)).map(view -> "compared " + view.getContentDescription()).stream();
		return Stream.of(views.sorted(), editors, active, compared).flatMap(lines -> lines).collect(Collectors.joining("\n"));
	}

	private static boolean seen(IWorkbenchPage page, IViewReference view) {
		return view.getPart(false) != null && page.isPartVisible(view.getPart(false));
	}

	private static Rectangle bounds(IViewReference view) {
		Control control = (Control) view.getPart(true).getSite().getService(MPart.class).getWidget();
		return control.getDisplay().map(control.getParent(), control.getShell(), control.getBounds());
	}
}
