// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.gongkai.ui.place.LibraryInput;
import org.gongkai.ui.place.PlaceOpener;
import org.osgi.framework.Bundle;

/** One entry for each guide, under the guide's own heading; a guide opens as a text that cannot be changed. */
public final class GuideMenu extends CompoundContributionItem {
	private static final String BUNDLE = "org.gongkai.doc";
	private static final String FOLDER = "/guide";

	@Override
	protected IContributionItem[] getContributionItems() {
		Bundle bundle = Platform.getBundle(BUNDLE);
		if (bundle == null || bundle.findEntries(FOLDER, "*.md", false) == null) {
			return new IContributionItem[0];
		}
		List<IContributionItem> items = new ArrayList<>();
		for (URL guide : Collections.list(bundle.findEntries(FOLDER, "*.md", false))) {
			try (InputStream in = guide.openStream()) {
				items.add(new ActionContributionItem(
						new Open(guide.getPath(), new String(in.readAllBytes(), StandardCharsets.UTF_8))));
			} catch (IOException e) {
				ILog.get().warn(guide.getPath(), e);
			}
		}
		return items.toArray(IContributionItem[]::new);
	}

	private static final class Open extends Action {
		private final String path;
		private final String text;

		Open(String path, String text) {
			super(title(path, text));
			this.path = path;
			this.text = text;
		}

		private static String title(String path, String text) {
			return text.lines().filter(line -> line.startsWith("# ")).findFirst().map(line -> line.substring(2).strip())
					.orElse(path.substring(path.lastIndexOf('/') + 1)).replace("&", "&&");
		}

		@Override
		public void run() {
			IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
			try {
				page.openEditor(new LibraryInput(path, text), PlaceOpener.EDITOR, true,
						IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
			} catch (PartInitException e) {
				ILog.get().log(e.getStatus());
			}
		}
	}
}
