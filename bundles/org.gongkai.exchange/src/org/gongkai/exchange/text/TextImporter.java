// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.gongkai.core.form.FormIndex;
import org.gongkai.core.spi.ImportRequest;
import org.gongkai.core.spi.ImportResult;
import org.gongkai.core.spi.Importer;
import org.gongkai.core.spi.Progress;
import org.gongkai.core.text.InputProblem;
import org.gongkai.core.text.Message;
import org.gongkai.core.text.SourceText;
import org.gongkai.exchange.text.recognise.FormRecogniser;
import org.gongkai.exchange.text.recognise.RecognisedForm;
import org.gongkai.exchange.text.source.SourceDocument;

/**
 * Imports a published document from plain text: UTF-8 or GB18030, tables flattened to lines with tabs. The form drives
 * it; it corrects no number and drops no text.
 */
public final class TextImporter implements Importer {

	@Override
	public String id() {
		return "org.gongkai.exchange.text";
	}

	@Override
	public Message label() {
		return new Message("文本文件", "Plain text");
	}

	@Override
	public boolean accepts(String name, byte[] head) {
		String lower = name.toLowerCase(Locale.ROOT);
		if (lower.endsWith(".gongkai")) {
			return false;
		}
		for (byte b : head) {
			if (b == 0) {
				return false;
			}
		}
		return lower.endsWith(".txt") || lower.endsWith(".md") || lower.endsWith(".tsv") || !lower.contains(".");
	}

	@Override
	public ImportResult importFrom(ImportRequest request, Progress progress) throws InputProblem {
		progress.step(new Message("读取", "Reading"), 0, ImportRun.STEPS);
		SourceText text = SourceText.decode(request.content(), request.name());
		SourceDocument raw = SourceDocument.of(request.name(), text.text());
		SourceDocument source = raw.withoutRadicals();
		if (source.lines().stream().allMatch(line -> line.isBlank())) {
			throw new InputProblem(Message.of("文件“{0}”里没有文字。", "File “{0}” holds no text.", request.name()), request.name(), 0, 0);
		}
		RecognisedForm form = form(request, source);
		ImportRun run = new ImportRun(source, form, request);
		if (!text.charset().equals(StandardCharsets.UTF_8.name())) {
			run.remark(Message.of("文件“{0}”按 {1} 编码读取。", "File “{0}” was read as {1}.", request.name(), text.charset()));
		}
		List<Integer> mended = IntStream.rangeClosed(1, raw.size()).filter(line -> !raw.line(line).equals(source.line(line))).boxed().toList();
		if (!mended.isEmpty()) {
			run.remark(Message.of("从第 {0} 行起有 {1} 行的汉字是用部首字符写的，已换成同形的汉字。",
					"From line {0} on, {1} lines spell ideographs with look-alike radicals; they were replaced.", mended.getFirst(), mended.size()));
		}
		return run.run(progress);
	}

	private static RecognisedForm form(ImportRequest request, SourceDocument source) throws InputProblem {
		String known = String.join("、", request.library().forms().stream().map(FormIndex::name).sorted().toList());
		if (request.form().isPresent()) {
			String name = request.form().get();
			FormIndex chosen = request.library().form(name).orElseThrow(() -> new InputProblem(
					Message.of("没有名为“{0}”的格式，已有的格式：{1}。", "There is no form “{0}”; known forms: {1}.", name, known),
					request.name(), 0, 0));
			return FormRecogniser.chosen(source, chosen);
		}
		Optional<RecognisedForm> found = FormRecogniser.recognise(source, request.library().forms());
		return found.orElseThrow(() -> unknown(request, source, known));
	}

	private static InputProblem unknown(ImportRequest request, SourceDocument source, String known) {
		Message nearest = FormRecogniser.nearest(source, request.library().forms()).map(best -> Message.of("最接近的是“{0}”（{1}）；",
				"the nearest is “{0}” ({2}); ", best.form().name(), best.evidence().zh(), best.evidence().en())).orElse(new Message("", ""));
		return new InputProblem(Message.of("认不出“{0}”是哪种格式，{2}请用 --form 指定。已有的格式：{1}。",
				"The form of “{0}” was not recognised; {3}name it with --form. Known forms: {1}.", request.name(), known, nearest.zh(),
				nearest.en()), request.name(), 0, 0);
	}
}
