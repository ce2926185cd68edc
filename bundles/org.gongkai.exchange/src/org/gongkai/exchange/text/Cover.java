// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.exchange.text.prose.JoinedText;
import org.gongkai.exchange.text.recognise.PlanNode;
import org.gongkai.exchange.text.source.Folded;

/** The cover of a document: above its title or in it stands the name of the department, perhaps broken over two lines. */
final class Cover {

	private static final String ROLE = "封面";
	/** A title that begins with the name. */
	private static final Pattern TITLED = Pattern.compile("(\\p{IsHan}{3,40})(?:19|20)[0-9]{2}年.*");
	/** No name is longer. */
	private static final int LONGEST = 60;

	private Cover() {
	}

	/** The name above the title or at its beginning; empty when there is none. */
	static Optional<String> entity(List<PlanNode> plan) {
		for (PlanNode node : plan) {
			if (node instanceof PlanNode.Part part && part.role().equals(ROLE) && part.heading() != null) {
				StringBuilder name = new StringBuilder();
				part.children().stream().filter(PlanNode.Text.class::isInstance).flatMap(text -> ((PlanNode.Text) text).lines().stream())
						.filter(line -> line.lastLine() < part.heading().firstLine()).forEach(line -> name.append(line.text()));
				String printed = name.toString().replaceAll("\\s+", "");
				Matcher titled = TITLED.matcher(printed.isEmpty() ? Folded.string(part.heading().text()) : "");
				return titled.matches() ? Optional.of(titled.group(1))
						: Optional.of(printed).filter(text -> !text.isEmpty() && text.length() <= LONGEST && !text.matches(".*[0-9。，].*"));
			}
		}
		return Optional.empty();
	}

	/** The lines of the cover, the name of the department in one piece. */
	static List<JoinedText> lines(List<JoinedText> lines, String entity) {
		List<JoinedText> joined = new ArrayList<>();
		for (JoinedText line : lines) {
			JoinedText both = joined.isEmpty() ? null : joined.getLast().plus(line);
			if (both != null && Folded.string(both.text()).equals(Folded.string(entity))) {
				joined.set(joined.size() - 1, both);
			} else {
				joined.add(line);
			}
		}
		return joined;
	}
}
