// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.workspace;

import org.gongkai.lang.ide.Analysis;
import org.gongkai.lang.ide.AnalysisListener;
import org.gongkai.ui.snapshot.Snapshots;

/** Hands finished analyses to the views. */
final class SnapshotFeed implements AnalysisListener {
	@Override
	public void analysed(Analysis analysis) {
		analysis.snapshot().ifPresentOrElse(
				snapshot -> Snapshots.shared()
						.publish(new Snapshots.State(analysis.uri(), analysis.stamp(), snapshot, analysis.findings())),
				() -> Snapshots.shared().publishNone(analysis.uri()));
	}
}
