// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.gongkai.core.fixture.Formula;
import org.gongkai.core.fixture.SampleDocument;
import org.gongkai.core.fixture.SampleForm;
import org.gongkai.core.quantity.Blank;
import org.gongkai.core.spi.ChartProvider;
import org.gongkai.core.spi.Contribution;
import org.gongkai.core.spi.ExtensionPoint;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.spi.ChartRequest;
import org.gongkai.core.spi.ExtensionCatalog;
import org.gongkai.core.spi.chart.ChartKind;
import org.gongkai.core.spi.chart.ChartModel;
import org.gongkai.core.spi.chart.ChartPoint;
import org.gongkai.core.spi.chart.ChartSeries;
import org.gongkai.core.spi.chart.NothingToShow;
import org.gongkai.core.text.Message;
import org.gongkai.model.DisclosureKind;
import org.gongkai.model.FigureValue;
import org.gongkai.model.FormFigure;
import org.gongkai.model.ModelFactory;
import org.junit.jupiter.api.Test;

/** What our charts show of invented documents, number by number. */
class ChartsTest {

	private static final String EXPENDITURE = """
			| 合计 | | 100.00 | 60.00 | 40.00 |
			| 208 | 社会保障和就业支出 | 70.00 | 50.00 | 20.00 |
			| 20801 | 人力资源和社会保障管理事务 | 70.00 | 50.00 | 20.00 |
			| 2080101 | 行政运行 | 50.00 | 50.00 | |
			| 2080199 | 其他人力资源和社会保障管理事务支出 | 20.00 | | 20.00 |
			| 210 | 卫生健康支出 | 0.00 | | |
			| 221 | 住房保障支出 | 30.00 | 10.00 | 20.00 |
			| 22102 | 住房改革支出 | 30.00 | 10.00 | 20.00 |
			| 2210201 | 住房公积金 | 30.00 | 10.00 | 20.00 |""";
	private static final String BALANCE = """
			| 一、财政拨款收入 | 1 | 90.00 | 一、社会保障和就业支出 | 9 | 70.00 |
			| 二、事业收入 | 2 | 0.00 | 二、卫生健康支出 | 10 | |
			| 三、其他收入 | 3 | | 三、住房保障支出 | 11 | 30.00 |
			| 本年收入合计 | 4 | 90.00 | 本年支出合计 | 12 | 100.00 |
			| 年初结转和结余 | 5 | 10.00 | 年末结转和结余 | 13 | 0.00 |
			| 总计 | 8 | 100.00 | 总计 | 16 | 100.00 |""";

	private final SampleForm form = new SampleForm();
	private final SampleDocument document = new SampleDocument(form);

	@Test
	void incomeIsShownBySourceWithZeroAndBlankApart() {
		ChartModel chart = chart(new IncomeBySourceChart(), document.table(form.balance, BALANCE));
		assertEquals("财政拨款=90.00 100.00%, 事业=0.00 0.00%, 其他=空白 0.00%", told(chart));
		assertEquals(List.of(), chart.series().getFirst().points().stream().filter(point -> point.places().isEmpty()).toList());
		assertNull(chart.series().getFirst().points().get(0).blank());
		assertEquals(Blank.ZERO, chart.series().getFirst().points().get(1).blank());
		assertEquals(Blank.EMPTY, chart.series().getFirst().points().get(2).blank());
		assertEquals("2024年收入按来源（决算）", chart.title().zh());
		assertEquals("万元", chart.values().unit());
	}

	@Test
	void expenditureIsShownByNature() {
		assertEquals("基本支出=60.00 60.00%, 项目支出=40.00 40.00%",
				told(chart(new ExpenditureByNatureChart(), document.table(form.expenditure, EXPENDITURE))));
	}

	@Test
	void classesOpenIntoSectionsAndItemsTheLargestFirstWithoutZero() {
		ChartModel chart = chart(new ExpenditureByFunctionChart(), document.table(form.expenditure, EXPENDITURE));
		assertEquals("社会保障和就业支出=70.00 70.00%, 住房保障支出=30.00 30.00%", told(chart));
		assertEquals("人力资源和社会保障管理事务=70.00 70.00%", told(chart.inside("208").orElseThrow()));
		assertEquals("行政运行=50.00 50.00%, 其他人力资源和社会保障管理事务支出=20.00 20.00%", told(chart.inside("20801").orElseThrow()));
		assertTrue(chart.inside("2080101").isEmpty());
	}

	@Test
	void aFactReportedSeveralTimesIsOneValueWithAllItsPlaces() {
		ChartModel chart = chart(new ExpenditureByFunctionChart(), document.table(form.balance, BALANCE).table(form.expenditure, EXPENDITURE));
		ChartPoint point = chart.series().getFirst().points().getFirst();
		assertEquals("70.00", point.shown());
		assertEquals(2, point.places().size());
	}

	@Test
	void placesThatContradictEachOtherAreSaid() {
		ChartModel chart = chart(new ExpenditureByFunctionChart(),
				document.table(form.balance, BALANCE.replace("9 | 70.00", "9 | 71.00")).table(form.expenditure, EXPENDITURE));
		assertEquals("各处的数互相矛盾，图中用最细的一个", chart.series().getFirst().points().getFirst().remark().zh());
	}

	@Test
	void partsThatDoNotAddUpToTheTotalAreSaid() {
		ChartModel chart = chart(new ExpenditureByFunctionChart(), document.table(form.expenditure, EXPENDITURE.replace("| 合计 | | 100.00", "| 合计 | | 110.00")));
		assertTrue(chart.notes().stream().anyMatch(note -> note.zh().contains("各项之和为 100.00万元，与合计 110.00万元 不符")), chart.notes().toString());
		assertEquals("社会保障和就业支出=70.00 63.64%, 住房保障支出=30.00 27.27%", told(chart));
	}

	@Test
	void itemsReportedWithoutTheirClassAreSummedToIt() {
		ChartModel chart = chart(new ExpenditureByFunctionChart(), document.table(form.expenditure, """
				| 2080101 | 行政运行 | 50.00 | 50.00 | |
				| 2080505 | 机关事业单位基本养老保险缴费支出 | 20.00 | | 20.00 |"""));
		assertEquals("社会保障和就业支出=70.00 100.00%", told(chart));
		assertEquals("各项之和", chart.series().getFirst().points().getFirst().remark().zh());
		assertEquals("人力资源和社会保障管理事务=50.00 71.43%, 行政事业单位养老支出=20.00 28.57%", told(chart.inside("208").orElseThrow()));
	}

	@Test
	void whereOnlyTheGeneralBudgetIsReportedTheTitleSaysSo() {
		ChartModel chart = chart(new ExpenditureByFunctionChart(), document.table(form.general, EXPENDITURE));
		assertEquals("2024年支出按功能分类（决算）：一般公共预算", chart.title().zh());
		assertEquals("社会保障和就业支出=70.00 70.00%, 住房保障支出=30.00 30.00%", told(chart));
	}

	@Test
	void theTreemapHoldsTheSameTree() {
		ChartModel chart = chart(new ExpenditureTreemap(), document.table(form.expenditure, EXPENDITURE));
		assertEquals(ChartKind.TREEMAP, chart.kind());
		assertEquals("社会保障和就业支出=70.00 70.00%, 住房保障支出=30.00 30.00%", told(chart));
	}

	@Test
	void lastYearComesFromChangesInTheText() {
		ChartModel chart = chart(new YearOnYearChart(),
				document.table(form.expenditure, EXPENDITURE).part("情况说明").text("支出比上年增加[20.00 = 增加额(支出表.合计)]万元。"));
		assertEquals("2023年: 支出=80.00 | 2024年: 支出=100.00", toldOfAll(chart));
		assertEquals("由文字中的数推算", chart.series().getFirst().points().getFirst().remark().zh());
		assertEquals("比上年增加 20.00万元（25.00%）", chart.series().getLast().points().getFirst().remark().zh());
	}

	@Test
	void lastYearsDocumentComesBeforeWhatTheTextImplies() {
		SampleDocument prior = new SampleDocument(form);
		prior.disclosure.setYear(2023);
		prior.table(form.expenditure, "| 合计 | | 50.00 | 50.00 | 0.00 |");
		document.table(form.expenditure, EXPENDITURE).part("情况说明").text("支出比上年增加[20.00 = 增加额(支出表.合计)]万元。");
		ChartModel chart = assertInstanceOf(ChartModel.class,
				new YearOnYearChart().chart(ChartRequest.of(document.snapshot()).withPrior(prior.snapshot())));
		assertEquals("2023年: 支出=50.00, 基本支出=50.00, 项目支出=0.00 | 2024年: 支出=100.00, 基本支出=60.00, 项目支出=40.00", toldOfAll(chart));
		assertEquals("比上年增加 40.00万元；上年为零，没有增减率", chart.series().getLast().points().getLast().remark().zh());
	}

	@Test
	void theThreePublicExpensesStandBesideTheirBudget() {
		ChartModel chart = chart(new PublicExpensesChart(), document.table(form.publicExpenses, publicExpenses()));
		assertEquals("2024年全年预算: 合计=12.00, 出国费=空白, 接待费=2.00, 用车费=10.00 | 2024年决算: 合计=9.50, 出国费=0.00, 接待费=1.50, 用车费=8.00",
				toldOfAll(chart));
		assertEquals(List.of("合计", "出国费", "接待费", "用车费"), chart.categoryNames());
	}

	@Test
	void ratesStandAgainstAHundredPerCentAndARateOnZeroIsLeftOutAndNamed() {
		ChartModel chart = chart(new CompletionChart(), document.table(form.publicExpenses, publicExpenses().replace("| 0.00 |", "| 3.00 |")));
		assertEquals("三公经费=79.17, 接待费=75.00, 用车费=80.00", told(chart));
		assertEquals("100", chart.references().getFirst().value().toPlainString());
		assertEquals("%", chart.values().unit());
		assertTrue(chart.notes().stream().anyMatch(note -> note.zh().equals("预算为零，完成率没有意义，未画：出国费。")), chart.notes().toString());
	}

	@Test
	void documentsStandSideBySideOnWhatTheyHaveInCommon() {
		SampleDocument other = new SampleDocument(form);
		other.disclosure.setEntity("另一局");
		other.table(form.expenditure, "| 合计 | | 40.00 | 40.00 | 0.00 |");
		ChartModel chart = assertInstanceOf(ChartModel.class, new SideBySideChart().chart(
				ChartRequest.of(document.table(form.balance, BALANCE).table(form.expenditure, EXPENDITURE).snapshot()).withOthers(List.of(other.snapshot()))));
		assertEquals("某局2024年决算: 支出=100.00, 基本支出=60.00, 项目支出=40.00 | 另一局2024年决算: 支出=40.00, 基本支出=40.00, 项目支出=0.00", toldOfAll(chart));
	}

	@Test
	void aLargeAndASmallDocumentAreReadOnOneAxisAsSharesOfTheirOwnExpenditure() {
		SampleDocument other = new SampleDocument(form);
		other.disclosure.setEntity("另一局");
		other.table(form.expenditure, """
				| 合计 | | 10000.00 | 10000.00 | 0.00 |
				| 221 | 住房保障支出 | 8000.00 | 8000.00 | 0.00 |
				| 22102 | 住房改革支出 | 8000.00 | 8000.00 | 0.00 |
				| 2210201 | 住房公积金 | 8000.00 | 8000.00 | 0.00 |
				| 210 | 卫生健康支出 | 2000.00 | 2000.00 | |""");
		ChartRequest request = ChartRequest.of(document.table(form.expenditure, EXPENDITURE).snapshot()).withOthers(List.of(other.snapshot()));
		ChartModel chart = assertInstanceOf(ChartModel.class, new SharesSideBySideChart().chart(request));
		assertEquals("某局2024年决算: 住房保障支出=30.00, 社会保障和就业支出=70.00 | 另一局2024年决算: 住房保障支出=80.00, 卫生健康支出=20.00", toldOfAll(chart));
		assertEquals(List.of("住房保障支出", "社会保障和就业支出", "卫生健康支出"), chart.categoryNames());
		assertEquals("%", chart.values().unit());
		assertEquals("住房保障支出\n另一局2024年决算：80.00%", chart.tooltip(chart.series().get(1), chart.series().get(1).points().getFirst()).zh().lines().limit(2)
				.collect(java.util.stream.Collectors.joining("\n")));
		assertEquals("某局2024年决算: 住房改革支出=30.00 | 另一局2024年决算: 住房改革支出=80.00", toldOfAll(chart.inside("221").orElseThrow()));
		ChartModel amounts = assertInstanceOf(ChartModel.class, new SideBySideChart().chart(request));
		assertTrue(amounts.notes().getFirst().zh().startsWith("金额相差悬殊"), amounts.notes().toString());
		assertInstanceOf(NothingToShow.class, new SharesSideBySideChart().chart(ChartRequest.of(document.snapshot())));
	}

	@Test
	void aChartNamesEveryDocumentThatItsValuesComeFrom() {
		ChartEntry entry = new ChartEntry(Contribution.of(ExtensionPoint.CHARTS, new SideBySideChart()), false, List.of());
		DocumentSnapshot own = document.table(form.expenditure, EXPENDITURE).snapshot();
		List<DocumentSnapshot> others = new ArrayList<>();
		for (String name : List.of("甲局", "乙局", "丙局")) {
			SampleDocument other = new SampleDocument(form);
			other.disclosure.setEntity(name);
			others.add(other.table(form.expenditure, "| 合计 | | 40.00 | 40.00 | 0.00 |").snapshot());
		}
		assertEquals("来源：某局2024年部门决算、甲局2024年部门决算", source(entry, ChartRequest.of(own).withOthers(others.subList(0, 1))));
		assertEquals("来源：某局2024年部门决算等 4 份文件", source(entry, ChartRequest.of(own).withOthers(others)));
	}

	private static String source(ChartEntry entry, ChartRequest request) {
		return assertInstanceOf(ChartModel.class, entry.answer(request)).notes().getLast().zh();
	}

	@Test
	void theBudgetOfTheSameDepartmentStandsBesideItsFinalAccounts() {
		SampleForm budgetForm = new SampleForm();
		budgetForm.expenditure.getCoordinates().stream().filter(coordinate -> coordinate.getDimension().equals("阶段")).findFirst().orElseThrow()
				.setMember("年初预算");
		SampleDocument budget = new SampleDocument(budgetForm);
		budget.disclosure.setKind(DisclosureKind.BUDGET);
		budget.table(budgetForm.expenditure, "| 合计 | | 80.00 | 50.00 | 30.00 |");
		ChartRequest request = ChartRequest.of(document.table(form.expenditure, EXPENDITURE).snapshot());
		assertInstanceOf(NothingToShow.class, new BudgetAndFinalChart().chart(request));
		ChartModel chart = assertInstanceOf(ChartModel.class, new BudgetAndFinalChart().chart(request.withOthers(List.of(budget.snapshot()))));
		assertEquals("年初预算: 支出=80.00, 基本支出=50.00, 项目支出=30.00 | 决算: 支出=100.00, 基本支出=60.00, 项目支出=40.00", toldOfAll(chart));
		assertEquals("取自并列的文件", chart.series().getFirst().points().getFirst().remark().zh());
		NothingToShow alone = assertInstanceOf(NothingToShow.class, new BudgetAndFinalChart().chart(ChartRequest.of(budget.snapshot())));
		assertTrue(alone.why().zh().contains("再选同一部门同一年度的决算"), alone.why().zh());
		budget.disclosure.setEntity("另一局");
		assertInstanceOf(NothingToShow.class, new BudgetAndFinalChart().chart(request.withOthers(List.of(budget.snapshot()))));
	}

	@Test
	void theUnitFollowsTheLargestAmountUnlessOneIsWanted() {
		SampleDocument small = new SampleDocument(form).table(form.expenditure, "| 合计 | | 0.50 | 0.30 | 0.20 |");
		ChartModel inYuan = chart(new ExpenditureByNatureChart(), small);
		assertEquals("元: 基本支出=3,000 60.00%, 项目支出=2,000 40.00%", inYuan.values().unit() + ": " + told(inYuan));
		SampleDocument large = new SampleDocument(form).table(form.expenditure, "| 合计 | | 3,000,000 | 2,000,000 | 1,000,000 |");
		ChartModel inHundredMillions = chart(new ExpenditureByNatureChart(), large);
		assertEquals("亿元: 基本支出=200.00 66.67%, 项目支出=100.00 33.33%", inHundredMillions.values().unit() + ": " + told(inHundredMillions));
		ChartModel wanted = assertInstanceOf(ChartModel.class, new ExpenditureByNatureChart().chart(ChartRequest.of(large.snapshot()).withUnit("万元")));
		assertEquals("万元: 基本支出=2,000,000 66.67%, 项目支出=1,000,000 33.33%", wanted.values().unit() + ": " + told(wanted));
	}

	@Test
	void aDocumentWithNothingToShowSaysWhyInBothLanguages() {
		for (ChartEntry entry : Charts.of(extensions(), document.snapshot())) {
			NothingToShow none = assertInstanceOf(NothingToShow.class, entry.answer(ChartRequest.of(document.snapshot())), entry.id());
			assertFalse(none.why().zh().isBlank(), entry.id());
			assertFalse(none.why().en().isBlank(), entry.id());
			assertFalse(none.why().in(Locale.ENGLISH).equals(none.why().zh()), entry.id());
		}
	}

	@Test
	void aChartThatFailsGivesItsReasonAndTheOthersStay() {
		ChartProvider broken = new ChartProvider() {
			@Override
			public String id() {
				return "broken";
			}

			@Override
			public Message label() {
				return new Message("坏的图", "Broken");
			}

			@Override
			public ChartModel chart(ChartRequest request) {
				throw new IllegalStateException("oops");
			}
		};
		ChartEntry entry = new ChartEntry(org.gongkai.core.spi.Contribution.of(org.gongkai.core.spi.ExtensionPoint.CHARTS, broken), false, List.of());
		NothingToShow none = assertInstanceOf(NothingToShow.class, entry.answer(ChartRequest.of(document.snapshot())));
		assertTrue(none.why().zh().contains("broken"), none.why().zh());
	}

	@Test
	void aPrescribedFigureIsDrawnAsTheFormSays() {
		figure("图3", "支出决算结构图", "饼状图", "基本支出=支出表.合计.基本支出", "项目支出=支出表.合计.项目支出");
		document.table(form.expenditure, EXPENDITURE);
		ChartEntry entry = Charts.named(extensions(), document.snapshot(), "图3").orElseThrow();
		assertTrue(entry.required());
		ChartModel chart = assertInstanceOf(ChartModel.class, entry.answer(ChartRequest.of(document.snapshot())));
		assertEquals("图3：支出决算结构图", chart.title().zh());
		assertEquals(ChartKind.PIE, chart.kind());
		assertEquals("基本支出=60.00 60.00%, 项目支出=40.00 40.00%", told(chart));
		assertEquals(List.of(), chart.notes());
		assertTrue(entry.isCalled("支出决算结构图"));
		assertFalse(entry.isCalled("图2"));
	}

	@Test
	void aPrescribedFigureShowsLastYearAndNamesWhatIsMissing() {
		figure("图1", "支出变动情况图", "柱状图", "{上年}年=上年(支出表.合计)", "{年度}年=支出表.合计", "收入=收支表.收入.总计");
		document.table(form.expenditure, EXPENDITURE).part("情况说明").text("支出比上年减少[20.00 = 减少额(支出表.合计)]万元。");
		ChartModel chart = assertInstanceOf(ChartModel.class,
				Charts.named(extensions(), document.snapshot(), "图1").orElseThrow().answer(ChartRequest.of(document.snapshot())));
		assertEquals(ChartKind.BARS, chart.kind());
		assertEquals("2023年=120.00, 2024年=100.00", told(chart));
		assertEquals(List.of("文档没有报告，未画：收入。", "由文字中的数推算：2023年。"), chart.notes().stream().map(Message::zh).toList());
	}

	@Test
	void aPieOfNothingButZerosSaysSo() {
		figure("图3", "支出决算结构图", "饼状图", "基本支出=支出表.合计.基本支出");
		document.table(form.expenditure, "| 合计 | | 0.00 | 0.00 | |");
		NothingToShow none = assertInstanceOf(NothingToShow.class,
				Charts.named(extensions(), document.snapshot(), "图3").orElseThrow().answer(ChartRequest.of(document.snapshot())));
		assertEquals("图3要画的数都是零或空白，画不成饼状图。", none.why().zh());
	}

	private void figure(String number, String title, String kind, String... values) {
		FormFigure figure = ModelFactory.eINSTANCE.createFormFigure();
		figure.setName(title);
		figure.setNumber(number);
		figure.setTitle(title);
		figure.setChart(kind);
		for (String value : values) {
			FigureValue bar = ModelFactory.eINSTANCE.createFigureValue();
			bar.setLabel(value.substring(0, value.indexOf('=')));
			bar.setExpression(Formula.read(value.substring(value.indexOf('=') + 1), form::named));
			figure.getValues().add(bar);
		}
		form.text.getElements().add(figure);
	}

	private static String publicExpenses() {
		return """
				| 合计 | 12.00 | 9.50 |
				| 出国费 | | 0.00 |
				| 接待费 | 2.00 | 1.50 |
				| 用车费 | 10.00 | 8.00 |""";
	}

	private static ExtensionCatalog extensions() {
		return ExtensionCatalog.ofServices(ChartsTest.class.getClassLoader());
	}

	private static ChartModel chart(ChartProvider provider, SampleDocument document) {
		return assertInstanceOf(ChartModel.class, provider.chart(ChartRequest.of(document.snapshot())));
	}

	private static String told(ChartModel chart) {
		assertEquals(1, chart.series().size());
		return chart.series().getFirst().points().stream()
				.map(point -> point.category() + "=" + point.words().zh() + point.percent().map(percent -> " " + percent).orElse(""))
				.collect(Collectors.joining(", "));
	}

	private static String toldOfAll(ChartModel chart) {
		return chart.series().stream().map(series -> series.label().zh() + ": " + told(series)).collect(Collectors.joining(" | "));
	}

	private static String told(ChartSeries series) {
		return series.points().stream().map(point -> point.category() + "=" + point.words().zh()).collect(Collectors.joining(", "));
	}
}
