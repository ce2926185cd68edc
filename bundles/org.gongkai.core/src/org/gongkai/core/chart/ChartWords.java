// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.gongkai.core.document.Header;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.text.Message;
import org.gongkai.model.DisclosureKind;

/** The words that charts have in common. */
final class ChartWords {

	private static final Map<String, String> ENGLISH = Map.ofEntries(Map.entry("年初预算", "initial budget"), Map.entry("全年预算", "adjusted budget"),
			Map.entry("决算", "final accounts"), Map.entry("收入", "Income"), Map.entry("支出", "Expenditure"), Map.entry("收入总计", "Total income"),
			Map.entry("支出总计", "Total expenditure"));

	private static final int MOST_SOURCES = 3;

	private ChartWords() {
	}

	/** An official word in both languages; the word itself where it has no usual translation. */
	static Message official(String word) {
		return new Message(word, ENGLISH.getOrDefault(word, word));
	}

	/** A title with the year, the stage and what the chart is restricted to. */
	static Message title(ChartFacts facts, Message what, List<String> restriction) {
		Message stage = official(facts.stage());
		Message whole = facts.year() == 0 ? Message.of("{1}（{0}）", "{1} ({0})", stage, what)
				: Message.of("{0}年{2}（{1}）", "{2}, {0} ({1})", facts.year(), stage, what);
		return restriction.isEmpty() ? whole : Message.of("{0}：{1}", "{0}: {1}", whole, String.join("、", restriction));
	}

	/** What people call a fact: the official item, or fund, nature and element; the stage and year left out. */
	static String name(FactKey key) {
		if (!key.get(FactKey.ITEM).isEmpty()) {
			return key.get(FactKey.ITEM);
		}
		List<String> words = new ArrayList<>();
		for (String dimension : List.of(ChartFacts.FUND, ChartFacts.SOURCE)) {
			if (!key.get(dimension).isEmpty()) {
				words.add(key.get(dimension));
			}
		}
		words.add(key.get(ChartFacts.NATURE).isEmpty() ? key.get(ChartFacts.ELEMENT) : key.get(ChartFacts.NATURE));
		return String.join("·", words);
	}

	/** Where the numbers come from: department, year and kind of each document, at least one; of many only the first and how many there are. */
	static Message source(List<Header> documents) {
		List<Message> names = documents.stream().map(ChartWords::document).toList();
		if (names.size() > MOST_SOURCES) {
			return Message.of("来源：{0}等 {1} 份文件", "Source: {0} and {2} more documents", names.getFirst(), names.size(), names.size() - 1);
		}
		return new Message("来源：" + names.stream().map(Message::zh).collect(Collectors.joining("、")),
				"Source: " + names.stream().map(Message::en).collect(Collectors.joining("; ")));
	}

	private static Message document(Header header) {
		boolean budget = header.kind() == DisclosureKind.BUDGET;
		return Message.of("{0}{1}年部门{2}", "{0}, {3}, {1}", header.entity(), header.year(), budget ? "预算" : "决算", budget ? "budget" : "final accounts");
	}

	/** Names in one sentence, at most five of them. */
	static Message few(List<String> names) {
		int most = 5;
		String list = String.join("、", names.subList(0, Math.min(most, names.size())));
		return names.size() <= most ? new Message(list, list) : Message.of("{0} 等 {1} 项", "{0} and {2} more", list, names.size(), names.size() - most);
	}
}
