// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.core.check.CheckContext;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Severity;
import org.gongkai.core.check.WordCheck;
import org.gongkai.core.fact.Place;
import org.gongkai.core.text.Message;
import org.gongkai.core.wording.Passage;

/**
 * A number of things before a colon is the number of the things listed behind it: in numbered paragraphs that follow, or as
 * names in the same sentence. A list that is left open, or counts by itself, says nothing of their number.
 */
public final class ListCountCheck implements WordCheck {

	private static final String COUNT = "(?<![0-9.,第])([0-9]{1,3})(?:个|家|户|项|条|类|种|所)";
	/** Words after which nothing but the things themselves follows. */
	private static final Pattern PARAGRAPHS = Pattern.compile(COUNT + "[^0-9。;:]{0,16}?(?:包括|如下|分别是|分别为|具体为|具体是|有)[:：]?$");
	private static final Pattern NAMES = Pattern.compile(COUNT + "[^0-9。;:]{0,3}(?:包括|分别是|分别为|即|具体为|具体是)?:([^。;:0-9]+)(?:。|$)");
	/** The last characters of a paragraph that announces others. */
	private static final String ENDS = "：:括下为是有";
	private static final Pattern NUMBERED = Pattern.compile("^(?:\\(?([0-9]{1,3})[.、)]|([0-9]{1,3}) )(?![0-9])");
	private static final Pattern OPEN = Pattern.compile("等|其他|以及其|其余|增加|减少|其中");
	private static final Pattern JOINED = Pattern.compile("[和及与]");

	/** Numbered paragraphs behind one that announces them. */
	private record Listed(int items, int last, List<Place> places) {
	}

	@Override
	public String id() {
		return "list-count";
	}

	@Override
	public String family() {
		return "文文";
	}

	@Override
	public List<Finding> run(CheckContext context) {
		List<Finding> findings = new ArrayList<>();
		List<Passage> passages = context.passages();
		for (int i = 0; i < passages.size(); i++) {
			Passage passage = passages.get(i);
			String text = passage.kind() == Passage.Kind.PARAGRAPH ? passage.text().strip() : "";
			if (!text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0) {
				announced(passage, passages.subList(i + 1, passages.size())).ifPresent(findings::add);
			}
			if (text.indexOf('、') >= 0 && (text.indexOf('：') >= 0 || text.indexOf(':') >= 0)) {
				named(passage).ifPresent(findings::add);
			}
		}
		return findings;
	}

	private Optional<Finding> announced(Passage passage, List<Passage> following) {
		Matcher count = PARAGRAPHS.matcher(passage.folded().folded());
		if (!count.find()) {
			return Optional.empty();
		}
		Listed listed = listed(following);
		int number = Integer.parseInt(count.group(1));
		// Where one of the numbers is left out the list is told to have a gap.
		boolean right = listed.items() < 2 || number == listed.items() || number == listed.last();
		return right ? Optional.empty() : Optional.of(finding(passage, count, listed.items(), listed.places()));
	}

	private static Listed listed(List<Passage> following) {
		List<Place> places = new ArrayList<>();
		int last = 0;
		for (Passage passage : following) {
			Matcher number = NUMBERED.matcher(passage.folded().folded());
			int next = passage.kind() != Passage.Kind.PARAGRAPH || !number.find() ? 0
					: Integer.parseInt(number.group(1) != null ? number.group(1) : number.group(2));
			if (next <= last || last == 0 && next != 1) {
				break;
			}
			last = next;
			places.add(passage.paragraph().place());
		}
		return new Listed(places.size(), last, places);
	}

	private Optional<Finding> named(Passage passage) {
		Matcher list = NAMES.matcher(passage.folded().folded());
		if (!list.find() || list.group(2).indexOf('、') < 0 || OPEN.matcher(list.group(2)).find()) {
			return Optional.empty();
		}
		int items = 1;
		int depth = 0;
		for (char c : list.group(2).toCharArray()) {
			depth += c == '(' ? 1 : c == ')' ? -1 : 0;
			items += depth == 0 && (c == '、' || c == ',') ? 1 : 0;
		}
		// The last two may be joined by a word, and such a word may be part of a name.
		int number = Integer.parseInt(list.group(1));
		String last = list.group(2).substring(list.group(2).lastIndexOf('、') + 1);
		boolean right = number == items || number == items + 1 && JOINED.matcher(last).find();
		return right ? Optional.empty() : Optional.of(finding(passage, list, items, List.of()));
	}

	private Finding finding(Passage passage, Matcher count, int items, List<Place> listed) {
		List<Place> places = new ArrayList<>(List.of(passage.place(passage.folded().place(count.start(1)), passage.folded().end(count.end(1)))));
		places.addAll(listed);
		return Finding.of(id(), Severity.SHOULD, family(), Message.of("写的是 {0}，后面列出的是 {1} 个。请核对个数和名单。",
				"{0} are announced, {1} are listed. Check the number and the list.", passage.folded().folded().substring(count.start(1), count.end(1) + 1), items), places);
	}
}
