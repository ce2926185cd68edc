// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.importing;

import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;

/** The import wizard as large as the screen lets it be: two texts stand side by side in it. */
public final class ImportDialog extends WizardDialog {
	private static final int WIDEST = 1760;
	private static final int HIGHEST = 1200;
	private static final int RIM = 60;

	/** A dialog for an import. */
	public ImportDialog(Shell parent, IWizard wizard) {
		super(parent, wizard);
	}

	@Override
	protected Point getInitialSize() {
		Rectangle screen = getShell().getMonitor().getClientArea();
		return new Point(Math.min(WIDEST, screen.width - RIM), Math.min(HIGHEST, screen.height - RIM));
	}
}
