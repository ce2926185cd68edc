// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.gongkai.core.fixture.SampleDocument;
import org.gongkai.core.fixture.SampleForm;
import org.gongkai.model.Figure;
import org.gongkai.model.FormFigure;
import org.gongkai.model.ModelFactory;
import org.gongkai.model.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureCheckTest {

	private final SampleForm form = new SampleForm();
	private final FormFigure prescribed = ModelFactory.eINSTANCE.createFormFigure();

	FigureCheckTest() {
		prescribed.setName("支出结构");
		prescribed.setNumber("图12");
		prescribed.setTitle("支出决算结构图");
		prescribed.getAliases().add("{年度}年支出决算结构");
		prescribed.setChart("饼状图");
		form.text.getElements().add(prescribed);
	}

	@ParameterizedTest
	@ValueSource(strings = { "（图12：支出决算结构图）（饼状图）", "图12 支出决算结构图", "图十二、2024年支出决算结构（饼图）", "支出决算结构图", "(图12:支出决算结构图)",
			"图12.支出 决算结构图（饼形图）", "图12：支出决算结构饼状图", "图12：支出决算结构（饼状图）" })
	void aCaptionAsPrescribedIsNoFinding(String caption) {
		assertEquals(List.of(), findings(caption));
	}

	@Test
	void theCaptionOfTheFormIsMeantWhereNoneIsPrinted() {
		assertEquals(List.of(), findings(null));
	}

	@ParameterizedTest
	@CsvSource({ "（图12：支出决算结构图）（柱状图）, figure-kind, 饼状图, 柱状图", "（图3：支出决算结构图）（饼状图）, figure-number, 图12, 图3",
			"图二：支出决算结构图, figure-number, 图12, 图二", "（图12：收入决算结构图）（饼状图）, figure-title, 支出决算结构图, （图12：收入决算结构图）（饼状图）",
			"图12：支出决算结构柱状图, figure-kind, 饼状图, 柱状图", "图12：2023年支出决算结构, figure-title, 支出决算结构图, 图12：2023年支出决算结构" })
	void anotherKindNumberOrContentIsAFinding(String caption, String rule, String expected, String actual) {
		List<Finding> findings = findings(caption);
		assertEquals(List.of(rule), findings.stream().map(Finding::rule).toList());
		assertEquals(List.of(expected, actual), List.of(findings.getFirst().expected(), findings.getFirst().actual()));
		assertEquals(Severity.SHOULD, findings.getFirst().severity());
	}

	@Test
	void everythingThatIsWrongIsTold() {
		assertEquals(List.of("figure-number", "figure-kind", "figure-title"),
				findings("（图2：收入决算结构图）（柱状图）").stream().map(Finding::rule).toList());
		assertEquals("图12应为饼状图，而图题写作“柱状图”。请改正图题，或改用规定的图。", findings("（图2：收入决算结构图）（柱状图）").get(1).message().zh());
	}

	private List<Finding> findings(String caption) {
		SampleDocument document = new SampleDocument(form).part("情况说明");
		Figure figure = ModelFactory.eINSTANCE.createFigure();
		figure.setForm(prescribed);
		figure.setTitle(caption);
		((Section) document.disclosure.getBlocks().getFirst()).getBlocks().add(figure);
		return new FigureCheck().run(CheckContext.of(document.snapshot()));
	}
}
