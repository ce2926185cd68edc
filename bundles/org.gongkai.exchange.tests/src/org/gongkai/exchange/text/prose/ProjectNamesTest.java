// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.gongkai.exchange.text.prose.ProjectNames.Table;
import org.junit.jupiter.api.Test;

/** A text means the table whose name it prints, also behind a short form of the unit; nobody's where it could be two. */
class ProjectNamesTest {

	private static final String CENTRE = "办公经费（云山县农业技术推广中心）";
	private static final String STATION = "办公经费（云山县水库农业技术站）";
	private static final String SCHOOL = "办公经费（云山县第一中学）";
	private final ProjectNames names = new ProjectNames(List.of(new Table(CENTRE, List.of("12.5")), new Table(STATION, List.of("8.3")),
			new Table(SCHOOL, List.of("8.3")), new Table("校舍维修", List.of("40"))));

	private Optional<String> key(String name, String sentence) {
		return names.key(name, sentence, sentence);
	}

	@Test
	void amountsTellTablesOfOneNameApart() {
		assertEquals(Optional.of(CENTRE), key("办公经费", "预算12.5万元"));
		assertEquals(Optional.empty(), key("办公经费", "预算8.3万元"));
	}

	@Test
	void aShortFormOfTheUnitInFrontOfTheNameTellsToo() {
		assertEquals(Optional.of(SCHOOL), key("一中办公经费项目", "预算99万元"));
		assertEquals(Optional.of(STATION), key("水库办公经费", "预算99万元"));
	}

	@Test
	void itBeginsWhereTheNameOfTheUnitBegins() {
		assertEquals(Optional.of(CENTRE), key("农技办公经费", "预算99万元"));
	}

	@Test
	void whatIsNoShortFormOfAnyUnitIsNobodys() {
		assertEquals(Optional.empty(), key("交通办公经费", "预算99万元"));
		assertEquals(Optional.empty(), key("校办公经费", "预算99万元"));
		assertEquals(Optional.empty(), key("一中校舍维修", "预算99万元"));
	}
}
