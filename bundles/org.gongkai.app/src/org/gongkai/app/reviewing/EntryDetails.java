// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.reviewing;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.gongkai.app.AppMessages;
import org.gongkai.app.reviewing.Entry.Detail;

/** All there is to say of an entry: what proves a table, what speaks against it, how else it may be read. */
final class EntryDetails {
	private static final int INDENT = 16;

	private final StyledText text;

	EntryDetails(Composite parent) {
		text = new StyledText(parent, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setMargins(8, 6, 8, 6);
		text.setLineSpacing(2);
		text.setAlwaysShowScrollBars(false);
		ReviewColours.apply(text);
		text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = AppMessages.Review_details;
			}
		});
	}

	/** Shows what there is to say of an entry. */
	void show(List<Detail> details) {
		StringBuilder all = new StringBuilder();
		List<StyleRange> styles = new ArrayList<>();
		List<int[]> points = new ArrayList<>();
		for (Detail detail : details) {
			int start = all.length();
			int firstLine = (int) all.chars().filter(c -> c == '\n').count();
			all.append(detail.look() == Detail.Look.POINT ? "• " : "").append(detail.text()).append('\n');
			StyleRange style = new StyleRange(start, all.length() - start, null, null);
			switch (detail.look()) {
			case HEADING -> style.fontStyle = SWT.BOLD;
			case ROWS -> style.font = JFaceResources.getTextFont();
			case POINT -> points.add(new int[] { firstLine, (int) detail.text().chars().filter(c -> c == '\n').count() + 1 });
			case TEXT -> {
			}
			}
			styles.add(style);
		}
		text.setText(all.toString().stripTrailing());
		int length = text.getCharCount();
		styles.stream().filter(style -> style.start < length).forEach(style -> {
			style.length = Math.min(style.length, length - style.start);
			text.setStyleRange(style);
		});
		points.forEach(point -> text.setLineWrapIndent(point[0], point[1], INDENT));
		text.setTopIndex(0);
	}

	/** The text as it is shown. */
	StyledText widget() {
		return text;
	}
}
