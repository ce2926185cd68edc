// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor;

import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.gongkai.ui.editor.workspace.LibraryDocuments;
import org.gongkai.ui.editor.workspace.SeparateReading;
import org.gongkai.ui.editor.workspace.WorkspaceLanguage;
import org.gongkai.ui.place.LibraryText;
import org.gongkai.ui.snapshot.TextReading;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/** The life of the bundle: the workspace's language begins with the first request for it and ends with the workbench. */
public final class EditorBundle implements BundleActivator {
	/** Id of the bundle. */
	public static final String ID = "org.gongkai.ui.editor";
	/** Content type of the language's files. */
	public static final String CONTENT_TYPE = "org.gongkai.ui.editor.gongkai";

	private static WorkspaceLanguage language;

	private ServiceRegistration<LibraryText> texts;
	private ServiceRegistration<TextReading> reading;

	/** The language of the workspace, started at the first call. */
	public static synchronized WorkspaceLanguage language() {
		if (language == null) {
			language = new WorkspaceLanguage();
			closeWithWorkbench();
		}
		return language;
	}

	/** Bundles stop in any order, and an analysis that ends after the workspace is gone has nowhere to put its markers. */
	private static void closeWithWorkbench() {
		if (PlatformUI.isWorkbenchRunning()) {
			PlatformUI.getWorkbench().addWorkbenchListener(new IWorkbenchListener() {
				@Override
				public boolean preShutdown(IWorkbench workbench, boolean forced) {
					return true;
				}

				@Override
				public void postShutdown(IWorkbench workbench) {
					closeLanguage();
				}
			});
		}
	}

	private static synchronized void closeLanguage() {
		if (language != null) {
			language.close();
			language = null;
		}
	}

	@Override
	public void start(BundleContext context) {
		texts = context.registerService(LibraryText.class, new LibraryDocuments(EditorBundle::language), null);
		reading = context.registerService(TextReading.class, new SeparateReading(), null);
	}

	@Override
	public void stop(BundleContext context) {
		texts.unregister();
		reading.unregister();
		closeLanguage();
	}
}
