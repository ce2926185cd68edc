// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

import org.gongkai.core.spi.ImportResult;
import org.gongkai.core.text.InputProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form is recognised by what the source says, with a reason; what follows no form is refused and the nearest named. */
class RecognitionTest {

	private static final String SICHUAN = Imports.fixture("青溪县农业技术推广站.txt");
	private static final String LIAONING = Imports.fixture();

	private static ImportResult read(String text) throws InputProblem {
		return Imports.plain("来源.txt", text.getBytes(StandardCharsets.UTF_8), Optional.empty());
	}

	private static String form(String text) throws InputProblem {
		return read(text).report().form();
	}

	@Test
	void theReasonNamesTheWordingsThatWereFoundAndTheNextForm() throws InputProblem {
		String reason = read(SICHUAN).messages().getFirst().zh();
		assertTrue(reason.startsWith("识别为“四川决算”（识别字样 4/4：“年度收、支总计均为”"), reason);
		assertTrue(reason.contains("其次是"), reason);
	}

	@Test
	void theFormCanBeChosen() throws InputProblem {
		ImportResult chosen = Imports.plain("来源.txt", SICHUAN.getBytes(StandardCharsets.UTF_8), Optional.of("辽宁决算"));
		assertEquals("辽宁决算", chosen.report().form());
		assertTrue(chosen.messages().getFirst().zh().contains("按指定的格式"));
	}

	@Test
	void aDocumentWithoutItsTablesIsStillRecognised() throws InputProblem {
		assertEquals("四川决算", form(SICHUAN.substring(0, SICHUAN.indexOf("第五部分 附表\n\n收入支出"))));
	}

	@Test
	void aTextThatFollowsNoFormIsRefusedWithTheNearest() {
		String notes = "关于印发年度工作要点的通知\n\n各乡镇：\n\n一、工作目标\n\n2023年新建果园200亩。\n\n二、工作措施\n\n加强培训。\n";
		InputProblem refused = assertThrows(InputProblem.class, () -> form(notes));
		assertTrue(refused.text().zh().contains("认不出") && refused.text().zh().contains("最接近的是"), refused.text().zh());
	}

	@Test
	void aDocumentOfAYearThatNoFormIsForIsReadWithTheNearest() throws InputProblem {
		ImportResult old = read(LIAONING.replace("2023", "2015").replace("2024", "2016"));
		assertEquals("辽宁决算", old.report().form());
		String reason = old.messages().getFirst().zh();
		assertTrue(reason.startsWith("没有适用于 2015 年度的格式，按最接近的“辽宁决算”导入"), reason);
	}

	@Test
	void aDocumentThatFitsNoFormExactlyIsReadAsFarAsItsTablesAreKnown() throws InputProblem {
		String other = LIAONING.replace("公开 0", "附 0").replace("部门决算情况说明", "决算的说明").replace("如本表为空，则", "本表为空时，").replace("金额单位转换万元时", "金额换算时");
		ImportResult result = read(other);
		String reason = result.messages().getFirst().zh();
		assertTrue(reason.startsWith("没有完全符合的格式，按最接近的“"), reason);
		assertEquals(read(LIAONING).report().tables().size(), result.report().tables().size());
		assertEquals(result.report().text().lines(), result.report().text().kept());
	}

	@Test
	void aBudgetIsNotTakenForFinalAccounts() {
		String budget = SICHUAN.replace("决算", "预算");
		InputProblem refused = assertThrows(InputProblem.class, () -> form(budget));
		assertFalse(refused.text().zh().isEmpty());
	}

	@Test
	void theYearIsThatOfMostEvidence() throws InputProblem {
		String other = SICHUAN.replace("部门预算整体绩效评价报告", "2024年部门预算整体绩效评价报告").replace("二、机构设置\n\n本站", "二、机构设置\n\n2022年改名，本站");
		assertTrue(read(other).gongkaiText().contains("年度 2023\n"));
	}

	@Test
	void aYearInFullWidthOrInChineseDigitsIsAYear() throws InputProblem {
		assertTrue(read(SICHUAN.replace("2023", "２０２３")).gongkaiText().contains("年度 2023\n"));
		String han = SICHUAN.replace("2023年度单位决算", "二〇二三年度单位决算").replace("2023年度", "本年度");
		assertTrue(read(han).gongkaiText().contains("年度 2023\n"));
	}

	@ParameterizedTest
	@CsvSource({ "1", "2", "3" })
	void lostLinesDoNotChangeTheForm(int seed) throws InputProblem {
		Random random = new Random(seed);
		String sichuan = SICHUAN.lines().filter(line -> random.nextInt(10) > 0).collect(Collectors.joining("\n"));
		String liaoning = LIAONING.lines().filter(line -> random.nextInt(10) > 0).collect(Collectors.joining("\n"));
		assertEquals("四川决算", form(sichuan));
		assertEquals("辽宁决算", form(liaoning));
	}

	@Test
	void headersOnEveryPageDoNotChangeTheForm() throws InputProblem {
		String[] lines = SICHUAN.split("\n", -1);
		StringBuilder paged = new StringBuilder();
		for (int i = 0; i < lines.length; i++) {
			paged.append(lines[i]).append('\n');
			if (i % 40 == 39) {
				paged.append("青溪县农业技术推广站2023年度单位决算\n- ").append(i / 40 + 1).append(" -\n");
			}
		}
		assertEquals("四川决算", form(paged.toString()));
	}

	@ParameterizedTest
	@CsvSource({ "000, 辽宁决算, 2023", "001, 辽宁决算, 2024", "002, 沈阳预算, 2024", "003, 四川决算, 2023", "004, 河南决算, 2023" })
	void realDocumentsAreRecognisedAlsoWhenAltered(String number, String form, int year) throws IOException, InputProblem {
		Optional<Path> seed = Imports.seed(number);
		assumeTrue(seed.isPresent(), "shared/seeds/" + number + " is not at hand beside this checkout; the test is skipped");
		String text = Files.readString(seed.get());
		Random random = new Random(17);
		String altered = Arrays.stream(text.split("\n", -1)).filter(line -> random.nextInt(20) > 0)
				.map(line -> line.indexOf('\t') < 0 && random.nextInt(3) == 0 ? line.replaceAll("(?<=\\p{IsHan}{3})(?=\\p{IsHan}{3})", " ") : line)
				.collect(Collectors.joining("\n"));
		for (String variant : new String[] { text, altered }) {
			ImportResult result = read(variant);
			assertEquals(form, result.report().form());
			assertTrue(result.gongkaiText().contains("年度 " + year + "\n"), result.gongkaiText().substring(0, 100));
		}
	}
}
