// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.noise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.gongkai.core.form.EvaluationLayout;
import org.gongkai.core.form.TableLayout;
import org.gongkai.core.form.TableLayout.Column;
import org.gongkai.core.form.TableLayout.Item;
import org.gongkai.core.form.TableLayout.Open;
import org.gongkai.core.form.TableLayout.Word;
import org.gongkai.model.ColumnRole;

/**
 * A performance table of a form, filled in for an invented project: what every block holds, with weights that add up to a
 * hundred and scores that add up to the totals.
 *
 * @param layout the performance table of the form
 * @param name what it is filled for
 * @param blocks its blocks, in order
 */
record SampleEvaluation(EvaluationLayout layout, String name, List<Filled> blocks) {

	/**
	 * A block.
	 *
	 * @param layout the block of the form
	 * @param rows its rows in the columns of the form, empty cells included
	 */
	record Filled(TableLayout layout, List<List<String>> rows) {

		/** Whether the document names its rows. */
		boolean isOpen() {
			return open(layout) != null;
		}

		/** Whether its rows are a label and a value. */
		boolean isFields() {
			return !isOpen() && layout.width() == 2;
		}
	}

	private static Open open(TableLayout block) {
		return block.panels().getFirst().rows().stream().filter(Open.class::isInstance).map(Open.class::cast).filter(row -> !row.columns().isEmpty()).findFirst().orElse(null);
	}

	/**
	 * A table filled in.
	 *
	 * @param name what it is filled for
	 * @param blank share of the texts that are not filled in, in percent
	 */
	static SampleEvaluation of(EvaluationLayout layout, String name, int blank, Random random) {
		return new SampleEvaluation(layout, name, new Filler(layout, name, blank, random).fill());
	}

	/** Fills one in. */
	private static final class Filler {

		private static final List<String> MEASURES = List.of("巡查河道长度", "培训基层干部人次", "设备采购验收合格率", "补助资金发放及时率", "办结群众来信件数", "修缮老旧管网及附属设施并通过竣工验收的小区数量", "平均办理时长",
				"受益企业户数", "宣传资料印制份数", "服务窗口投诉办结率", "绿地养护面积", "信息系统全年无故障运行时间占比", "节约用水量", "参与活动的志愿者及社区工作人员总人数", "档案数字化加工卷数", "应急物资储备种类");
		private static final List<String> WORDINGS = List.of("群众获得感", "营商环境改善程度", "制度健全性", "长效管理机制建设情况");
		private static final List<String> UNITS = List.of("次", "人", "%", "万元", "公里", "户", "个", "小时", "人次", "平方米");
		private static final List<String> REASONS = List.of("受汛期影响，部分工程顺延到下年度实施", "申请人数少于预计", "设备到货晚于合同约定，验收推迟");
		private static final List<String> REMEDIES = List.of("加快施工进度，倒排工期", "提前做好需求调查", "督促供货单位按期交货");
		private static final List<String> SCORED = List.of("指标分值", "任务分值", "资金管理分值");
		/** The weight of execution where a form has none of its own. */
		private static final int EXECUTION = 10;
		private static final int ALL = 100;

		private final EvaluationLayout layout;
		private final String name;
		private final int blank;
		private final Random random;
		private final BigDecimal budget;
		private final List<Integer> weights = new ArrayList<>();
		private final List<Integer> open = new ArrayList<>();
		private int scores;
		private int named;

		Filler(EvaluationLayout layout, String name, int blank, Random random) {
			this.layout = layout;
			this.name = name;
			this.blank = blank;
			this.random = random;
			this.budget = new BigDecimal(100 + random.nextInt(900_000)).movePointLeft(2);
		}

		List<Filled> fill() {
			layout.blocks().forEach(block -> open.add(open(block) == null ? 0 : 2 + random.nextInt(7)));
			weigh();
			List<Filled> filled = new ArrayList<>();
			for (int i = 0; i < layout.blocks().size(); i++) {
				TableLayout block = layout.blocks().get(i);
				List<List<String>> rows = new ArrayList<>();
				if (open(block) != null) {
					indicators(block, open.get(i), rows);
				}
				block.panels().getFirst().rows().stream().filter(Item.class::isInstance).map(Item.class::cast).forEach(item -> rows.add(prescribed(block, item, rows.isEmpty() || open(block) == null && item == first(block))));
				filled.add(new Filled(block, rows));
			}
			return filled;
		}

		private static Item first(TableLayout block) {
			return block.panels().getFirst().rows().stream().filter(Item.class::isInstance).map(Item.class::cast).findFirst().orElseThrow();
		}

		/** Weights of all rows that have one; together with that of execution they are a hundred. */
		private void weigh() {
			int count = 0;
			for (int i = 0; i < layout.blocks().size(); i++) {
				TableLayout block = layout.blocks().get(i);
				if (block.columns().stream().anyMatch(column -> SCORED.contains(fact(column)))) {
					count += open(block) != null ? open.get(i) : block.panels().getFirst().rows().size();
				}
			}
			int left = layout.blocks().stream().anyMatch(block -> block.columns().stream().anyMatch(column -> fact(column).equals("项目执行率分值")))
					|| layout.blocks().stream().flatMap(block -> block.panels().getFirst().rows().stream()).anyMatch(row -> row instanceof Item item && "项目执行率得分".equals(item.coordinates().get("事项")))
							? ALL - EXECUTION : ALL;
			for (int i = count; i > 0; i--) {
				int weight = i == 1 ? left : Math.max(1, left / i - 1 + random.nextInt(3));
				weights.add(weight);
				left -= weight;
			}
		}

		private static String fact(Column column) {
			return column.coordinates().getOrDefault("事项", "");
		}

		private void indicators(TableLayout block, int count, List<List<String>> rows) {
			List<Column> columns = block.columns();
			List<Word> levels = columns.getFirst().carried() ? columns.getFirst().words() : List.of();
			List<Word[]> paths = new ArrayList<>();
			for (int i = 0; i < count; i++) {
				int at = levels.isEmpty() ? 0 : i * levels.size() / count;
				Word upper = levels.isEmpty() ? null : levels.get(at);
				int inside = levels.isEmpty() ? 0 : i - Math.ceilDiv(at * count, levels.size());
				paths.add(new Word[] { upper, upper == null || upper.children().isEmpty() ? null : upper.children().get(Math.min(inside, upper.children().size() - 1)) });
			}
			for (int i = 0; i < count; i++) {
				Word[] above = i == 0 ? new Word[2] : paths.get(i - 1);
				rows.add(indicator(block, paths.get(i), above));
			}
		}

		private List<String> indicator(TableLayout block, Word[] levels, Word[] above) {
			List<Column> columns = block.columns();
			String[] cells = new String[columns.size()];
			Arrays.fill(cells, "");
			boolean wording = random.nextInt(5) == 0;
			boolean late = random.nextInt(4) == 0;
			int weight = columns.stream().anyMatch(column -> SCORED.contains(fact(column))) ? weights.removeFirst() : 0;
			int score = late ? weight - 1 : weight;
			boolean scored = columns.stream().anyMatch(column -> fact(column).endsWith("得分"));
			scores += scored ? score : 0;
			String unit = UNITS.get(random.nextInt(UNITS.size()));
			int target = unit.equals("%") ? 80 + random.nextInt(21) : 1 + random.nextInt(500);
			int reason = random.nextInt(REASONS.size());
			int level = 0;
			Column before = null;
			boolean isNamed = false;
			boolean marked = false;
			for (Column column : columns) {
				String cell = "";
				if (column.carried()) {
					Word word = levels[Math.min(level, 1)];
					boolean same = word == above[Math.min(level, 1)] && (level == 0 || levels[0] == above[0]);
					cell = word == null || same ? "" : word.name();
					level++;
				} else if (!column.words().isEmpty()) {
					cell = wording ? column.words().stream().map(Word::name).filter(word -> word.matches("\\p{IsHan}+")).findFirst().orElse("") : operator(column);
				} else if (column.role() == ColumnRole.MEASURE) {
					boolean unitBeside = columns.size() > column.cell() + 1 && columns.stream().anyMatch(other -> other.name().equals(column.unit()));
					boolean actual = fact(column).equals("指标完成值");
					int value = actual && late ? target - 1 : target;
					cell = wording ? actual ? "有所改善" : "明显改善" : unitBeside ? String.valueOf(value) : (actual ? "" : "≥") + value + unit;
				} else if (column.role() == ColumnRole.AMOUNT) {
					cell = amount(column, weight, score, late);
				} else if (!isNamed) {
					cell = wording ? WORDINGS.get(named++ % WORDINGS.size()) : MEASURES.get(named++ % MEASURES.size());
					isNamed = true;
				} else if (before != null && before.role() == ColumnRole.MEASURE && columns.stream().anyMatch(other -> other.unit().equals(column.name()))) {
					cell = wording ? "" : unit;
				} else if (column.name().contains("时限")) {
					cell = "2024年12月";
				} else if (column.name().contains("解释") || column.name().contains("标准")) {
					cell = random.nextInt(ALL) < blank ? "" : "考核" + MEASURES.get(random.nextInt(MEASURES.size())) + "是否达到要求，达到的得满分，每少1个百分点扣0.5分。";
				} else if (late && random.nextInt(ALL) >= blank) {
					boolean last = column.name().contains("措施") && !column.name().contains("原因");
					boolean sentence = column.name().contains("原因");
					cell = last ? REMEDIES.get(reason) : sentence ? REASONS.get(reason) : marked || column.name().equals("备注") ? "" : "√";
					marked |= !last && !sentence;
				}
				cells[column.cell()] = cell;
				before = column;
			}
			return List.of(cells);
		}

		private String operator(Column column) {
			List<String> signs = column.words().stream().map(Word::name).filter(word -> !word.matches("\\p{IsHan}+")).toList();
			return signs.get(random.nextInt(signs.size()));
		}

		private String amount(Column column, int weight, int score, boolean late) {
			String fact = fact(column);
			return fact.endsWith("得分") ? String.valueOf(score) : fact.endsWith("分值") ? String.valueOf(weight) : fact.endsWith("程度") ? late ? "95%" : "100%"
					: fact.endsWith("率") ? "100%" : fact.endsWith("度") ? "0.00%" : budget.toPlainString();
		}

		/** A prescribed row; of the funds of a project only the first has amounts. */
		private List<String> prescribed(TableLayout block, Item item, boolean first) {
			String[] cells = new String[block.width()];
			Arrays.fill(cells, "");
			boolean weighed = block.columns().stream().anyMatch(column -> SCORED.contains(fact(column)));
			int weight = weighed ? weights.removeFirst() : 0;
			scores += weight;
			for (Column column : block.columns()) {
				cells[column.cell()] = switch (column.role()) {
					case NAME -> item.title();
					case AMOUNT, MEASURE -> item.textual() ? text(item) : value(column, item, first, weight);
					default -> block.width() == 2 ? text(item) : random.nextInt(ALL) < blank ? "" : first ? "按制度规定办理" : "";
				};
			}
			return List.of(cells);
		}

		private String text(Item item) {
			return layout.keys().indexOf(item.name()) == 0 ? name : item.name().contains("单位") || item.name().contains("部门") ? "云山县林业局"
					: random.nextInt(ALL) < blank ? "" : item.title().length() % 2 == 0 ? "完成年度任务，资金按进度支付。" : "按计划完成" + name + "的各项工作，提升服务水平";
		}

		private String value(Column column, Item item, boolean first, int weight) {
			String fact = item.coordinates().getOrDefault("事项", fact(column));
			return switch (fact) {
				case "项目执行率分值", "项目执行率得分" -> first || block(item) ? String.valueOf(EXECUTION) : "";
				case "项目分值合计" -> String.valueOf(ALL);
				case "资金管理分值", "资金管理得分" -> String.valueOf(weight);
				case "项目减分" -> "0";
				case "项目指标自评得分" -> String.valueOf(scores);
				case "整体自评得分" -> String.valueOf(scores);
				case "项目自评得分" -> String.valueOf(scores + EXECUTION);
				case "项目执行率" -> first || block(item) ? "100.00%" : "";
				default -> first || block(item) ? budget.toPlainString() : "";
			};
		}

		/** Whether a row is a field: its own coordinates say what it is. */
		private static boolean block(Item item) {
			return item.coordinates().containsKey("事项") || item.coordinates().containsKey("要素");
		}
	}
}
