// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.formatting2;

import java.util.List;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;

/** Xtext's way into {@link CanonicalLayout}, for the formatting of selections and for the serializer. */
public final class GongkaiFormatter implements IFormatter2 {

	@Override
	public List<ITextReplacement> format(FormatterRequest request) {
		ITextRegionAccess access = request.getTextRegionAccess();
		RegionText text = RegionText.of(access);
		return text.edits(request.isFormatUndefinedHiddenRegionsOnly()).stream()
				.filter(edit -> request.getRegions().isEmpty() || request.getRegions().stream()
						.anyMatch(region -> edit.offset() >= region.getOffset() && edit.offset() + edit.length() <= region.getOffset() + region.getLength()))
				.map(edit -> access.getRewriter().createReplacement(edit.offset(), edit.length(), edit.text())).toList();
	}
}
