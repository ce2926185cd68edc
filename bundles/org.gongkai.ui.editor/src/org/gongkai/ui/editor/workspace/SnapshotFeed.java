// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.workspace;

import org.gongkai.lang.ide.Analysis;
import org.gongkai.lang.ide.AnalysisListener;
import org.gongkai.lang.ide.LanguageService;
import org.gongkai.ui.snapshot.Snapshots;

/** Hands finished analyses to the views. */
final class SnapshotFeed implements AnalysisListener {
	private final LanguageService service;

	SnapshotFeed(LanguageService service) {
		this.service = service;
	}

	@Override
	public void analysed(Analysis analysis) {
		analysis.snapshot().ifPresentOrElse(
				snapshot -> Snapshots.shared()
						.publish(new Snapshots.State(analysis.uri(), analysis.stamp(), snapshot, analysis.findings())),
				() -> Snapshots.shared().publishNone(analysis.uri()));
		if (service.latest(analysis.uri()).isEmpty()) {
			// its file was deleted while it was on its way here
			Snapshots.shared().remove(analysis.uri());
		}
	}
}
