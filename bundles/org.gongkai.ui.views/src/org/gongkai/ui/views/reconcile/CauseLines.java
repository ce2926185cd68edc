// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Severity;
import org.gongkai.core.fact.Place;
import org.gongkai.core.reconcile.Reconciliation.Cause;
import org.gongkai.ui.Icons;
import org.gongkai.ui.language.MessageLanguage;
import org.gongkai.ui.language.Texts;
import org.gongkai.ui.views.ViewMessages;
import org.gongkai.ui.views.grid.LineTree.Line;

/** Findings by cause as lines: the one to mend, then the smallest repair and what else it explains. */
final class CauseLines {
	private CauseLines() {
	}

	static List<Line> of(List<Cause> causes) {
		return causes.stream().map(CauseLines::line).toList();
	}

	private static Line line(Cause cause) {
		List<Line> children = new ArrayList<>();
		cause.repair().ifPresent(repair -> children
				.add(new Line(Texts.format(ViewMessages.Reconcile_repair, MessageLanguage.tell(repair.label())), Icons.FIX.image(), List.of(),
						place(cause.root()), List.of())));
		cause.findings().stream().skip(1).forEach(finding -> children.add(line(finding, List.of())));
		return line(cause.root(), children);
	}

	private static Line line(Finding finding, List<Line> children) {
		String text = MessageLanguage.tell(finding.message());
		String counted = children.size() > 1 ? Texts.format(ViewMessages.Reconcile_explains, text, children.size()) : text;
		String told = finding.waived() == null ? counted : Texts.format(ViewMessages.Reconcile_waived, counted, finding.waived());
		return new Line(told.replace('\n', ' '), image(finding.severity()), finding.places().stream().map(Place::path).toList(), place(finding),
				children);
	}

	private static Optional<Place> place(Finding finding) {
		return finding.places().stream().findFirst();
	}

	private static Image image(Severity severity) {
		return PlatformUI.getWorkbench().getSharedImages().getImage(switch (severity) {
		case MUST -> ISharedImages.IMG_OBJS_ERROR_TSK;
		case SHOULD -> ISharedImages.IMG_OBJS_WARN_TSK;
		case MAY -> ISharedImages.IMG_OBJS_INFO_TSK;
		});
	}
}
