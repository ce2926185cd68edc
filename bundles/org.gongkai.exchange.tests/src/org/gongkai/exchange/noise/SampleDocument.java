// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.noise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.gongkai.core.form.EvaluationLayout;
import org.gongkai.core.form.FormPart;
import org.gongkai.core.form.FormYear;
import org.gongkai.core.form.SectionForm;
import org.gongkai.core.form.SentenceForm;
import org.gongkai.core.form.TableLayout;

/** A document of any form, invented: its sections, its tables with sums that hold, sentences as the form patterns them. */
public final class SampleDocument {

	private static final String ENTITY = "云山县财政局";
	private static final String HAN = "一二三四五六七八九十";
	private static final Pattern SLOT = Pattern.compile("\\{([^{}:]*)(?::([^{}]*))?\\}");

	private final FormYear form;
	private final SampleTraits traits;
	private final Random random;
	private final SampleAmounts amounts;
	private final List<SampleBlock> blocks = new ArrayList<>();
	private int parts;
	/** A performance table, and the lines in its place. */
	private String evaluation;
	private List<String> lines;

	private SampleDocument(FormYear form, SampleTraits traits, long seed) {
		this.form = form;
		this.traits = traits;
		this.random = new Random(seed);
		this.amounts = new SampleAmounts(form, traits, random);
	}

	/** A document of a form in a year, a row to a line; the same seed gives the same document. */
	public static String of(FormYear form, long seed) {
		return SamplePrinter.plain(blocks(form, SampleTraits.USUAL, seed));
	}

	/** The same with lines in the place of a performance table. */
	static String of(FormYear form, long seed, String evaluation, List<String> lines) {
		return SamplePrinter.plain(blocks(form, SampleTraits.USUAL, seed, evaluation, lines));
	}

	/** The parts of a document of a department. */
	static List<SampleBlock> blocks(FormYear form, SampleTraits traits, long seed) {
		return blocks(form, traits, seed, "", List.of());
	}

	private static List<SampleBlock> blocks(FormYear form, SampleTraits traits, long seed, String evaluation, List<String> lines) {
		SampleDocument document = new SampleDocument(form, traits, seed);
		document.evaluation = evaluation;
		document.lines = lines;
		document.parts(form.form().parts());
		form.form().recognition().forEach(wording -> document.line(wording.replaceAll("\\{[^{}]*\\}", "")));
		return document.blocks;
	}

	private void line(String line) {
		blocks.add(new SampleBlock.Line(line));
	}

	/** Parts in order; tables perhaps in another, and not all of them. */
	private void parts(List<FormPart> prescribed) {
		List<FormPart> parts = new ArrayList<>(prescribed.stream().filter(part -> !(part instanceof TableLayout)
				|| traits.missing() == 0 || random.nextInt(100) >= traits.missing()).toList());
		List<Integer> places = IntStream.range(0, parts.size()).filter(i -> parts.get(i) instanceof TableLayout).boxed().toList();
		if (traits.shuffled()) {
			List<FormPart> tables = new ArrayList<>(places.stream().map(parts::get).toList());
			Collections.shuffle(tables, random);
			places.forEach(place -> parts.set(place, tables.removeFirst()));
		}
		for (int i = 0; i < parts.size(); i++) {
			part(parts.get(i), i);
		}
	}

	private void part(FormPart part, int number) {
		switch (part) {
			case SectionForm section -> section(section, number);
			case TableLayout table -> table(table);
			case EvaluationLayout filled when filled.name().equals(evaluation) -> blocks.add(new SampleBlock.Laid(lines));
			// other performance tables are left out, pictures have no text
			default -> {
			}
		}
	}

	private void section(SectionForm section, int number) {
		String title = section.title(form.year(), ENTITY);
		if (section.role().equals("封面")) {
			line(title.startsWith(ENTITY) ? title : ENTITY + "\n" + title);
			return;
		}
		if (section.role().equals("目录")) {
			return;
		}
		boolean top = section.keyword().equals("部分");
		line(top ? "第" + HAN.charAt(parts++ % HAN.length()) + "部分 " + title : HAN.charAt(number % HAN.length()) + "、" + title);
		line("本节说明" + ENTITY + "的有关情况，数据来自本单位的会计账簿，与财政部门的批复核对一致，没有需要另行说明的事项。");
		for (SentenceForm sentence : form.form().sentences()) {
			if (sentence.sections().contains(section.name())) {
				sentence(sentence.pattern());
			}
		}
		parts(section.children());
	}

	/** A sentence with the first of every list of words and an invented number in every other slot. */
	private void sentence(String pattern) {
		StringBuilder sentence = new StringBuilder();
		Matcher slot = SLOT.matcher(pattern);
		while (slot.find()) {
			String words = slot.group(2);
			if (words != null && words.indexOf('|') < 0) {
				return;
			}
			BigDecimal number = new BigDecimal(random.nextInt(9_999_99)).movePointLeft(2);
			slot.appendReplacement(sentence, Matcher.quoteReplacement(words != null ? words.substring(0, words.indexOf('|'))
					: slot.group(1).startsWith("p") ? number.movePointLeft(2).setScale(2, RoundingMode.HALF_UP) + "%" : number.toPlainString()));
		}
		slot.appendTail(sentence);
		line(ENTITY + sentence + "，按批准的用途使用。");
	}

	private void table(TableLayout table) {
		List<String> captions = new ArrayList<>();
		if (!table.number().isEmpty()) {
			captions.add(table.number());
		}
		captions.add("部门：" + ENTITY);
		captions.add("金额单位：" + (table.unit().isEmpty() || table.unit().equals(form.form().unit()) ? traits.unit() : table.unit()));
		SampleTable filled = new SampleTable(table, form, amounts, traits);
		blocks.add(new SampleGrid(table, table.title().replace("{年度}", String.valueOf(form.year())).replace("{部门}", ENTITY), captions, filled.headings(),
				filled.rows(), table.notes().stream().map(note -> note.replaceAll("\\{[^{}]*\\}", "")).toList()));
	}
}
