// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.core.check.CheckContext;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Fix;
import org.gongkai.core.check.Severity;
import org.gongkai.core.check.WordCheck;
import org.gongkai.core.fact.Place;
import org.gongkai.core.text.Message;
import org.gongkai.core.wording.FoldedText;
import org.gongkai.core.wording.Passage;

/**
 * The department by its name without its place: with another character in it, or with another place before it where a document
 * speaks of its own accounts. Departments of other places are named rightly everywhere else.
 */
public final class DepartmentNameCheck implements WordCheck {

	/** 市场, 市容, 市政工程 and 区域 are no places. */
	private static final String NO_PLACE = "场|容|民|域|政管|政[工公设园]";
	private static final Pattern PLACE = Pattern.compile("^(.*[省市县区旗州盟](?!" + NO_PLACE + "))((?:[^省市县区旗州盟]|[市区](?=" + NO_PLACE + "))+)$");
	private static final Pattern LAST_PLACE = Pattern.compile("([\\p{IsHan}]{2,5})[省市县区旗州盟]$");
	/** What follows the name of a department in its own accounts. */
	private static final Pattern OWN = Pattern.compile("^(?:20[0-9]{2}年度?)?部门(?:决算|预算)");
	/** A shorter name is part of many others. */
	private static final int TELLING = 6;
	/** Words that one name has in place of another. */
	private static final String JOINING = "和与及";

	@Override
	public String id() {
		return "department";
	}

	@Override
	public String family() {
		return "名称";
	}

	@Override
	public List<Finding> run(CheckContext context) {
		String entity = FoldedText.fold(context.document().header().entity());
		Matcher parts = PLACE.matcher(entity);
		List<Finding> findings = new ArrayList<>();
		if (!parts.matches() || parts.group(2).length() < TELLING) {
			return findings;
		}
		String name = parts.group(2);
		NearNames near = new NearNames(Set.of(name));
		for (Passage passage : context.passages()) {
			FoldedText text = passage.folded();
			// Cells hold the names of units, which are looked for with those of projects.
			if (passage.kind() == Passage.Kind.VERBATIM || passage.kind() == Passage.Kind.CELL) {
				continue;
			}
			for (NearNames.Near found : NearNames.longest(near.find(text))) {
				String printed = text.between(found.from(), found.to());
				if (isMisprint(FoldedText.fold(printed), name) && !isInFull(text, found.from(), entity, parts.group(1).length())) {
					Place place = passage.place(text.place(found.from()), text.end(found.to()));
					findings.add(Finding.of("name-misprint", Severity.SHOULD, family(), Message.of("“{0}”同部门名称“{1}”差一个字，请核对。",
							"“{0}” is one character off the name of the department, “{1}”. Check it.", printed, name), List.of(place), new Fix(Message.of("改为“{0}”", "Change to “{0}”", name),
									List.of(new Fix.Edit(place.file(), place.offset(), place.length(), name)))));
				}
			}
			if (passage.text().contains("部门")) {
				elsewhere(passage, name, parts.group(1), findings);
			}
		}
		return findings;
	}

	// One character in place of another; a department of another rank, or called otherwise, is another.
	private static boolean isMisprint(String printed, String name) {
		int differing = -1;
		for (int i = 0; i < name.length() && printed.length() == name.length(); i++) {
			if (printed.charAt(i) != name.charAt(i)) {
				differing = differing < 0 ? i : name.length();
			}
		}
		return differing >= 0 && differing < name.length() - 1 && JOINING.indexOf(name.charAt(differing)) < 0
				&& Character.UnicodeScript.of(printed.charAt(differing)) == Character.UnicodeScript.HAN;
	}

	// With its place before it, the whole name tells.
	private static boolean isInFull(FoldedText text, int from, String entity, int place) {
		return from >= place && FoldedText.fold(text.between(from - place, from)).equals(entity.substring(0, place));
	}

	private void elsewhere(Passage passage, String name, String own, List<Finding> findings) {
		String text = passage.folded().folded();
		for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
			Matcher place = LAST_PLACE.matcher(text.substring(0, at));
			if (OWN.matcher(text.substring(at + name.length())).find() && place.find() && isStrange(place.group(1), own)) {
				int from = place.end(1) - 2;
				Place where = passage.place(passage.folded().place(from), passage.folded().end(at + name.length()));
				findings.add(Finding.of("other-place", Severity.SHOULD, family(), Message.of("这里写的是“{0}”，不是本部门“{1}”。请核对是不是抄了别处的文字。",
						"“{0}” is not this department, “{1}”. Check whether the words were copied from elsewhere.", passage.folded().between(from, at + name.length()), own + name),
						List.of(where)));
			}
		}
	}

	// Neither this place nor a part of its name.
	private static boolean isStrange(String stem, String own) {
		for (int from = 0; from + 2 <= stem.length(); from++) {
			if (own.contains(stem.substring(from))) {
				return false;
			}
		}
		return true;
	}
}
