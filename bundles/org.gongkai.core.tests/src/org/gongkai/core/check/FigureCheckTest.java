// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.gongkai.core.fixture.SampleDocument;
import org.gongkai.core.fixture.SampleForm;
import org.gongkai.model.Figure;
import org.gongkai.model.FormFigure;
import org.gongkai.model.FormSection;
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

	@Test
	void aFigureStandsInItsSectionOrDeeper() {
		FormSection own = section("支出情况");
		FormSection inner = section("支出结构");
		own.getElements().add(prescribed);
		own.getElements().add(inner);
		form.text.getElements().add(own);
		form.text.getElements().add(section("收入情况"));
		assertEquals(List.of(), placed("支出情况", "支出情况"));
		assertEquals(List.of(), placed("支出结构", "支出情况", "支出结构"));
		assertEquals(List.of("figure-place"), placed("收入情况", "支出情况", "收入情况").stream().map(Finding::rule).toList());
		Finding finding = placed("收入情况", "支出情况", "收入情况").getFirst();
		assertEquals(List.of("支出情况", "收入情况"), List.of(finding.expected(), finding.actual()));
		assertEquals("图12应放在“支出情况”里，而文件把它放在“收入情况”里。请把图移过去。", finding.message().zh());
	}

	@Test
	void whereTheSectionIsNotPrintedTheFigureStandsInWhatItBelongsTo() {
		FormSection own = section("支出情况");
		own.getElements().add(prescribed);
		form.text.getElements().add(own);
		form.text.getElements().add(section("收入情况"));
		assertEquals(List.of(), placed("收入情况", "收入情况"));
	}

	private static FormSection section(String name) {
		FormSection section = ModelFactory.eINSTANCE.createFormSection();
		section.setName(name);
		section.setTitle(name);
		return section;
	}

	/** What is found of the figure in one of some sections, each in the one before where the form has it so. */
	private List<Finding> placed(String where, String... sections) {
		SampleDocument document = new SampleDocument(form).part("情况说明");
		Section part = (Section) document.disclosure.getBlocks().getFirst();
		for (String name : sections) {
			Section section = ModelFactory.eINSTANCE.createSection();
			FormSection known = form.text.getElements().stream().filter(FormSection.class::isInstance).map(FormSection.class::cast)
					.flatMap(one -> Stream.concat(Stream.of(one), one.getElements().stream().filter(FormSection.class::isInstance).map(FormSection.class::cast)))
					.filter(one -> one.getName().equals(name)).findFirst().orElseThrow();
			section.setForm(known);
			section.setTitle(name);
			(known.eContainer() == form.text ? part : (Section) part.getBlocks().getLast()).getBlocks().add(section);
			if (name.equals(where)) {
				Figure figure = ModelFactory.eINSTANCE.createFigure();
				figure.setForm(prescribed);
				section.getBlocks().add(figure);
			}
		}
		return new FigureCheck().run(CheckContext.of(document.snapshot()));
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
