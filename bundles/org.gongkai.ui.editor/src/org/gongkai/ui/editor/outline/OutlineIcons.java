// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.outline;

import java.util.Optional;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.gongkai.core.check.Severity;
import org.gongkai.lang.ide.OutlineKind;
import org.gongkai.lang.ide.OutlineNode;
import org.gongkai.ui.Icons;

/** The image of a node: what it stands for, and over it the gravest problem inside. */
final class OutlineIcons {
	private final ResourceManager images;

	/** Images that live as long as the manager. */
	OutlineIcons(ResourceManager images) {
		this.images = images;
	}

	Image image(OutlineNode node) {
		Icons icon = icon(node.kind());
		Optional<ImageDescriptor> mark = node.worst().flatMap(OutlineIcons::mark);
		return mark.map(over -> (Image) images
				.get(new DecorationOverlayIcon(icon.descriptor(), over, IDecoration.BOTTOM_LEFT))).orElseGet(icon::image);
	}

	private static Optional<ImageDescriptor> mark(Severity worst) {
		ISharedImages shared = PlatformUI.getWorkbench().getSharedImages();
		return switch (worst) {
		case MUST -> Optional.of(shared.getImageDescriptor(ISharedImages.IMG_DEC_FIELD_ERROR));
		case SHOULD -> Optional.of(shared.getImageDescriptor(ISharedImages.IMG_DEC_FIELD_WARNING));
		case MAY -> Optional.empty();
		};
	}

	private static Icons icon(OutlineKind kind) {
		return switch (kind) {
		case DISCLOSURE -> Icons.DISCLOSURE;
		case HEADER -> Icons.HEADER;
		case SECTION -> Icons.SECTION;
		case TABLE -> Icons.TABLE;
		case EVALUATION -> Icons.EVALUATION;
		case FIGURE -> Icons.FIGURE;
		case ROW -> Icons.ROW;
		case TERM -> Icons.TERM;
		case VERBATIM -> Icons.VERBATIM;
		case WAIVER -> Icons.WAIVER;
		case FORM -> Icons.FORM;
		case PANEL -> Icons.PANEL;
		case COLUMN -> Icons.COLUMN;
		case ITEM -> Icons.ITEM;
		case SENTENCE -> Icons.SENTENCE;
		case RULE, RULE_SET -> Icons.RULE;
		case CATALOG -> Icons.CATALOG;
		case SUBJECT -> Icons.SUBJECT;
		case DIMENSION -> Icons.DIMENSION;
		case MEMBER -> Icons.MEMBER;
		};
	}
}
