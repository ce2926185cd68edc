// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.extensions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.gongkai.app.AppMessages;
import org.gongkai.core.spi.ExtensionCatalog;
import org.gongkai.core.spi.ExtensionPoint;
import org.gongkai.ui.extension.RegistryCatalog;
import org.gongkai.ui.language.MessageLanguage;
import org.gongkai.ui.language.Texts;

/** Lists the contributions to every point, with the plug-in each comes from and, for one that failed, the reason. */
final class ExtensionsDialog extends TitleAreaDialog {
	private record Line(String point, String id, String origin) {
	}

	ExtensionsDialog(Shell parent) {
		super(parent);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(AppMessages.Extensions_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(AppMessages.Extensions_title);
		setMessage(AppMessages.Extensions_text);
		Composite area = (Composite) super.createDialogArea(parent);
		TableViewer viewer = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(660, 320).applyTo(viewer.getControl());
		column(viewer, AppMessages.Extensions_point, 110, Line::point);
		column(viewer, AppMessages.Extensions_id, 250, Line::id);
		column(viewer, AppMessages.Extensions_origin, 300, Line::origin);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setInput(lines(RegistryCatalog.current()));
		return area;
	}

	private static List<Line> lines(ExtensionCatalog catalog) {
		List<Line> lines = new ArrayList<>();
		for (ExtensionPoint<?> point : ExtensionPoint.values()) {
			String kind = MessageLanguage.ofWindow().text(point.label());
			catalog.of(point).forEach(one -> lines.add(new Line(kind, one.id(), one.origin())));
		}
		catalog.failures().forEach(failure -> lines.add(new Line(MessageLanguage.ofWindow().text(failure.point().label()),
				failure.contribution(),
				Texts.format(AppMessages.Extensions_failed, MessageLanguage.ofWindow().text(failure.message())))));
		return lines;
	}

	private static void column(TableViewer viewer, String title, int width, Function<Line, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(line -> text.apply((Line) line)));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
	}
}
