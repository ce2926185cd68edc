// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.workbench;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.gongkai.app.sample.SampleProject;

/** What the workbench does when it starts and ends. */
public final class GongkaiWorkbenchAdvisor extends WorkbenchAdvisor {
	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		super.initialize(configurer);
		configurer.setSaveAndRestore(true);
		IDE.registerAdapters();
		ResourceImages.declare(configurer);
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new GongkaiWindowAdvisor(configurer);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return GongkaiPerspective.ID;
	}

	@Override
	public String getMainPreferencePageId() {
		return "org.gongkai.ui.editor.preferences";
	}

	@Override
	public IAdaptable getDefaultPageInput() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}

	@Override
	public void preStartup() {
		TextFont.setDefault(getWorkbenchConfigurer().getWorkbench().getDisplay());
	}

	@Override
	public void postStartup() {
		SampleProject.createAtFirstStart();
		ICoreRunnable refresh = monitor -> ResourcesPlugin.getWorkspace().getRoot().refreshLocal(IResource.DEPTH_INFINITE,
				monitor);
		Job.createSystem("gongkai-refresh", refresh).schedule();
	}

	@Override
	public void postShutdown() {
		try {
			ResourcesPlugin.getWorkspace().save(true, null);
		} catch (CoreException e) {
			ILog.get().log(e.getStatus());
		}
	}
}
