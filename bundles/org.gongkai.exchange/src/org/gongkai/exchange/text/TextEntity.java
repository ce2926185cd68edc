// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.core.form.SentenceForm;
import org.gongkai.exchange.text.prose.JoinedText;
import org.gongkai.exchange.text.prose.ParagraphJoiner;
import org.gongkai.exchange.text.prose.SentencePattern;
import org.gongkai.exchange.text.recognise.PlanNode;
import org.gongkai.exchange.text.source.Folded;

/**
 * The department as the sentences of a document name it: those prescribed sentences that have a slot for it. A document
 * without cover and tables says it nowhere else. The majority decides.
 */
final class TextEntity {

	private static final String SLOT = "部门";
	/** What a sentence says before the name: the year, the day. */
	private static final Pattern DATE = Pattern.compile("^(?:截至|截止)?(?:[0-9]{4}年(?:度|末|底|[0-9]{1,2}月[0-9]{1,2}日)?)?[,，]?");
	/** What names no department: 我局, 本单位. */
	private static final Pattern NO_NAME = Pattern.compile("^[我本该].*|.{0,3}");
	private static final int LONGEST = 40;

	private final List<SentencePattern> sentences;
	private final Map<String, Integer> names = new HashMap<>();

	private TextEntity(List<SentenceForm> sentences) {
		this.sentences = sentences.stream().filter(sentence -> sentence.pattern().contains("{" + SLOT + ":"))
				.map(sentence -> SentencePattern.of(sentence.pattern(), List.of(), List.of())).toList();
	}

	/** The name; empty when no sentence tells it. */
	static Optional<String> find(List<PlanNode> plan, List<SentenceForm> sentences) {
		TextEntity entity = new TextEntity(sentences);
		if (!entity.sentences.isEmpty()) {
			entity.read(plan);
		}
		return entity.names.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
				.map(Map.Entry::getKey);
	}

	private void read(List<PlanNode> nodes) {
		for (PlanNode node : nodes) {
			if (node instanceof PlanNode.Part part) {
				read(part.children());
			} else if (node instanceof PlanNode.Text text) {
				ParagraphJoiner.join(text.lines()).forEach(this::read);
			}
		}
	}

	private void read(JoinedText paragraph) {
		Folded folded = Folded.of(paragraph.text());
		for (SentencePattern sentence : sentences) {
			Matcher match = sentence.mayMatch(folded) ? sentence.matcher(folded) : null;
			while (match != null && match.find()) {
				String printed = paragraph.text().substring(folded.origin(sentence.start(match, SLOT)), folded.originEnd(sentence.end(match, SLOT)));
				String name = DATE.matcher(printed.replaceAll("\\s+", "")).replaceFirst("");
				if (name.length() <= LONGEST && !NO_NAME.matcher(name).matches() && name.chars().noneMatch(c -> "，。；：、,;:".indexOf(c) >= 0)) {
					names.merge(name, 1, Integer::sum);
				}
			}
		}
	}
}
