// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.gongkai.core.form.FormIndex;
import org.gongkai.core.spi.ImportRequest;
import org.gongkai.core.spi.ImportResult;
import org.gongkai.core.spi.Progress;
import org.gongkai.core.text.InputProblem;
import org.gongkai.core.text.Message;
import org.gongkai.exchange.text.recognise.FormRecogniser;
import org.gongkai.exchange.text.recognise.RecognisedForm;
import org.gongkai.exchange.text.source.SourceDocument;
import org.gongkai.exchange.text.source.SourceLine;

/** What every import has in common once its source is lines of text, whatever kind of file they were read from. */
public final class SourceImport {

	private SourceImport() {
	}

	/**
	 * Imports a source: recognises its form and writes it in the language.
	 *
	 * @param raw the lines as they were read
	 * @param remarks what the reading of the file has to tell
	 * @param request what was asked for; its content is not read again
	 * @throws InputProblem when there is no text, or no form fits, or the wanted one does not exist
	 */
	public static ImportResult run(SourceDocument raw, List<Message> remarks, ImportRequest request, Progress progress) throws InputProblem {
		SourceDocument source = raw.withoutRadicals();
		if (source.lines().stream().allMatch(line -> line.isBlank())) {
			throw new InputProblem(Message.of("文件“{0}”里没有文字。", "File “{0}” holds no text.", request.name()), request.name(), 0, 0);
		}
		RecognisedForm form = form(request, source);
		ImportRun run = new ImportRun(source, form, request);
		remarks.forEach(run::remark);
		List<Integer> mended = IntStream.rangeClosed(1, raw.size()).filter(line -> !raw.line(line).equals(source.line(line))).boxed().toList();
		if (!mended.isEmpty()) {
			run.remark(Message.of("从第 {0} 行起有 {1} 行的汉字是用部首字符写的，已换成同形的汉字。",
					"From line {0} on, {1} lines spell ideographs with look-alike radicals; they were replaced.", mended.getFirst(), mended.size()));
		}
		ImportResult result = run.run(progress);
		// people compare with what the file holds, not with what it was mended to
		return mended.isEmpty() ? result : new ImportResult(result.gongkaiText(), result.report(), result.messages(), result.review().showing(
				raw.lines().stream().map(SourceLine::text).toList()));
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
		return new InputProblem(Message.of("认不出“{0}”是哪种格式，{2}请指定格式（命令行用 --form）。已有的格式：{1}。",
				"The form of “{0}” was not recognised; {3}name the form (--form on the command line). Known forms: {1}.", request.name(), known, nearest.zh(),
				nearest.en()), request.name(), 0, 0);
	}
}
