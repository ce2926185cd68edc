// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.workbench;

import java.net.URL;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.ide.IDE;
import org.osgi.framework.Bundle;

/**
 * The platform's images of projects, markers and wizards. The views of the platform ask for them by name, but only its own
 * development environment declares them; every other application must do so itself.
 */
final class ResourceImages {
	private static final String[][] IMAGES = { //
			{ IDE.SharedImages.IMG_OBJ_PROJECT, "obj16/prj_obj.svg" },
			{ IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "obj16/cprj_obj.svg" },
			{ IDE.SharedImages.IMG_OPEN_MARKER, "elcl16/gotoobj_tsk.svg" },
			{ IDE.SharedImages.IMG_OBJS_TASK_TSK, "obj16/taskmrk_tsk.svg" },
			{ IDE.SharedImages.IMG_OBJS_BKMRK_TSK, "obj16/bkmrk_tsk.svg" }, //
			{ "IMG_OBJS_ERROR_PATH", "obj16/error_tsk.svg" }, //
			{ "IMG_OBJS_WARNING_PATH", "obj16/warn_tsk.svg" }, //
			{ "IMG_OBJS_INFO_PATH", "obj16/info_tsk.svg" }, //
			{ "IMG_OBJS_FIXABLE_ERROR", "obj16/quickfix_error_obj.svg" },
			{ "IMG_OBJS_FIXABLE_WARNING", "obj16/quickfix_warning_obj.svg" },
			{ "IMG_OBJS_FIXABLE_INFO", "obj16/quickfix_info_obj.svg" },
			{ "IMG_OBJS_COMPLETE_TSK", "obj16/complete_tsk.svg" },
			{ "IMG_OBJS_INCOMPLETE_TSK", "obj16/incomplete_tsk.svg" },
			{ "IMG_ELCL_QUICK_FIX_ENABLED", "elcl16/smartmode_co.svg" },
			{ "IMG_DLGBAN_SAVEAS_DLG", "wizban/saveas_wiz.svg" }, //
			{ "IMG_DLGBAN_QUICKFIX_DLG", "wizban/quick_fix.svg" }, //
			{ "IMG_ETOOL_NEXT_NAV", "etool16/next_nav.svg" }, //
			{ "IMG_ETOOL_PREVIOUS_NAV", "etool16/prev_nav.svg" }, //
			{ "IMG_WIZBAN_NEWPRJ_WIZ", "wizban/newprj_wiz.svg" }, //
			{ "IMG_WIZBAN_NEWFOLDER_WIZ", "wizban/newfolder_wiz.svg" },
			{ "IMG_WIZBAN_NEWFILE_WIZ", "wizban/newfile_wiz.svg" }, //
			{ "IMG_WIZBAN_IMPORTDIR_WIZ", "wizban/importdir_wiz.svg" }, //
			{ "IMG_WIZBAN_IMPORTZIP_WIZ", "wizban/importzip_wiz.svg" }, //
			{ "IMG_WIZBAN_EXPORTDIR_WIZ", "wizban/exportdir_wiz.svg" }, //
			{ "IMG_WIZBAN_EXPORTZIP_WIZ", "wizban/exportzip_wiz.svg" }, //
			{ "IMG_LCL_FLAT_LAYOUT", "elcl16/flatLayout.svg" }, //
			{ "IMG_LCL_HIERARCHICAL_LAYOUT", "elcl16/hierarchicalLayout.svg" } };

	private ResourceImages() {
	}

	static void declare(IWorkbenchConfigurer configurer) {
		Bundle ide = Platform.getBundle("org.eclipse.ui.ide");
		for (String[] image : IMAGES) {
			URL url = FileLocator.find(ide, IPath.fromPortableString("icons/full/" + image[1]));
			configurer.declareImage(image[0], ImageDescriptor.createFromURL(url), true);
		}
	}
}
