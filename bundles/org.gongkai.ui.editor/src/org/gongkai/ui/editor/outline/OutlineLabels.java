// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.outline;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.gongkai.lang.ide.OutlineNode;
import org.gongkai.ui.language.MessageLanguage;

/** Label, remark and image of a node. */
final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {
	private final OutlineIcons icons;

	OutlineLabels(OutlineIcons icons) {
		this.icons = icons;
	}

	@Override
	public StyledString getStyledText(Object element) {
		OutlineNode node = (OutlineNode) element;
		StyledString text = new StyledString(node.label());
		String detail = MessageLanguage.tell(node.detail());
		if (!detail.isEmpty()) {
			text.append("  " + detail, StyledString.QUALIFIER_STYLER);
		}
		return text;
	}

	@Override
	public Image getImage(Object element) {
		return icons.image((OutlineNode) element);
	}
}
