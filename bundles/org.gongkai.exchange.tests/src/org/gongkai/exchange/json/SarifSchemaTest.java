// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Fix;
import org.gongkai.core.check.Severity;
import org.gongkai.core.check.Verdict;
import org.gongkai.core.fact.Place;
import org.gongkai.core.text.Message;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is written as SARIF is SARIF by the schema that OASIS publishes. */
class SarifSchemaTest {

	private static final String SCHEMA = "/schema/sarif-schema-2.1.0.json";
	private static final Place CELL = new Place("某局 1.gongkai", 120, 14, 3000, 8, "3,715.29", "公开03表", "2080101", "行政运行", "基本支出", null);
	private static Validator validator;
	private static URI schema;

	@BeforeAll
	static void readTheSchema() throws IOException {
		validator = new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();
		try (InputStream in = SarifSchemaTest.class.getResourceAsStream(SCHEMA)) {
			schema = validator.registerSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	private static Finding finding(String rule, Verdict verdict, String waived, List<Place> places, List<Fix> fixes) {
		return new Finding(rule, Severity.MUST, "汇总", verdict, new Message("合计不等于分项之和。", "The total differs."), "2", "3", "1", "万元", "", "g1", true, waived, places,
				fixes);
	}

	@Test
	void allKindsOfFindingsAreValid() {
		Fix fix = new Fix(new Message("改为“2”", "Change to “2”"), List.of(new Fix.Edit("某局 1.gongkai", 3000, 8, "2")));
		String log = SarifWriter.log(List.of(finding("table-sum", Verdict.CONTRADICTION, null, List.of(CELL, CELL), List.of(fix)),
				finding("table-sum", Verdict.ROUNDING, null, List.of(CELL), List.of()), finding("规则甲", Verdict.UNVERIFIABLE, null, List.of(), List.of()),
				finding("claim", Verdict.CONTRADICTION, "已核实", List.of(CELL), List.of(new Fix(new Message("请核对", "Check"), List.of())))), Locale.ENGLISH);
		assertEquals(List.of(), validator.validate(schema, log).getErrors().stream().map(error -> error.getInstanceLocation() + ": " + error.getError()).toList());
		assertTrue(log.contains("\"insertedContent\""));
	}

	@Test
	void noFindingsAreValidToo() {
		assertTrue(validator.validate(schema, SarifWriter.log(List.of(), Locale.SIMPLIFIED_CHINESE)).isValid());
	}

	@Test
	void theSchemaRefusesWhatIsNoSarif() {
		String log = SarifWriter.log(List.of(finding("claim", Verdict.CONTRADICTION, null, List.of(CELL), List.of())), Locale.ENGLISH);
		assertFalse(validator.validate(schema, log.replace("\"error\"", "\"grave\"")).isValid());
	}
}
