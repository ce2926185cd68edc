// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.reviewing;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.LineStyleListener;
import org.eclipse.swt.custom.StyleRange;
import org.gongkai.ui.editor.colouring.LineColours;

/** Colours the document as the editor does, line by line when lines are drawn. */
final class DocumentColours implements LineStyleListener {
	@Override
	public void lineGetStyle(LineStyleEvent event) {
		List<StyleRange> styles = new ArrayList<>();
		for (StyleRange style : LineColours.of(event.lineText)) {
			style.start += event.lineOffset;
			styles.add(style);
		}
		event.styles = styles.toArray(StyleRange[]::new);
	}
}
