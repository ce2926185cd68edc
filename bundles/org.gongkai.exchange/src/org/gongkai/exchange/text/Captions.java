// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.exchange.text.source.Folded;
import org.gongkai.exchange.text.table.ReadLine;
import org.gongkai.exchange.text.table.TableReading;

/** What the captions of the tables say of the document: the department and the money unit. The majority decides. */
final class Captions {

	private static final Pattern ENTITY = Pattern.compile("^(?:公开|编制|填报|填制|预算)?(?:部门|单位)(?:名称|代码及名称)?:(.+?)(?:(?:19|20)[0-9]{2}年度?)?(?:金额)?(?:单位:.*)?$");
	private static final Pattern UNIT = Pattern.compile("单位:(亿元|万元|千元|百元|元)$");

	private final Map<String, Integer> entities = new HashMap<>();
	private final Map<String, String> spellings = new HashMap<>();
	private final Map<String, Integer> units = new HashMap<>();

	Captions(Collection<TableReading> readings) {
		for (TableReading reading : readings) {
			for (ReadLine line : reading.lines()) {
				if (line instanceof ReadLine.Text text) {
					read(text.text().text());
				}
			}
		}
	}

	private void read(String text) {
		Folded folded = Folded.of(text);
		Matcher unit = UNIT.matcher(folded);
		if (unit.find()) {
			units.merge(unit.group(1), 1, Integer::sum);
		}
		Matcher entity = ENTITY.matcher(folded);
		if (entity.matches() && !entity.group(1).endsWith("元")) {
			String printed = text.substring(folded.origin(entity.start(1)), folded.originEnd(entity.end(1)));
			entities.merge(entity.group(1), 1, Integer::sum);
			spellings.putIfAbsent(entity.group(1), printed.replaceAll("\\s+", ""));
		}
	}

	/** Name of the department as most tables print it. */
	Optional<String> entity() {
		return most(entities).map(spellings::get);
	}

	/** Money unit that most tables print. */
	Optional<String> unit() {
		return most(units);
	}

	private static Optional<String> most(Map<String, Integer> counts) {
		return counts.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
				.map(Map.Entry::getKey);
	}
}
