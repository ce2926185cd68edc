// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.gongkai.core.spi.Progress;
import org.gongkai.core.text.InputProblem;
import org.gongkai.core.text.Message;
import org.gongkai.exchange.read.Extract;
import org.gongkai.exchange.read.Limits;
import org.gongkai.exchange.read.Quiet;
import org.gongkai.exchange.read.Refusal;

/** Reads a PDF file page by page. */
final class PdfReader implements PageScanner.Pages {

	/** So many pages are named in a message. */
	private static final int NAMED = 12;

	/** Carries a refusal through the library. */
	private static final class Refused extends IOException {
		private static final long serialVersionUID = 1L;
		private final transient InputProblem problem;

		Refused(InputProblem problem) {
			super(problem);
			this.problem = problem;
		}
	}

	private final Extract extract;
	private final Progress progress;
	private final List<Integer> silent = new ArrayList<>();
	private final Spacing spacing = new Spacing();
	private Columns open;
	private LastTable last;
	private LastRow lastRow;
	private int pages;
	private int page;
	private long unknown;
	private long known;

	private PdfReader(String name, Progress progress) {
		this.extract = new Extract(name);
		this.progress = progress;
	}

	static Extract read(String name, byte[] content, Progress progress) throws InputProblem {
		Quiet.logs();
		BundledFonts.use();
		PackedStreams.check(name, content);
		PdfReader reader = new PdfReader(name, progress);
		try (PDDocument document = Loader.loadPDF(content)) {
			reader.read(document);
		} catch (InvalidPasswordException encrypted) {
			throw Refusal.encrypted(name);
		} catch (Refused refused) {
			throw refused.problem;
		} catch (PageScanner.TooMuch endless) {
			throw Limits.endless(name);
		} catch (IOException damaged) {
			throw Refusal.damaged(name);
		}
		return reader.extract;
	}

	private void read(PDDocument document) throws IOException, InputProblem {
		pages = document.getNumberOfPages();
		if (pages > Limits.PAGES) {
			throw Limits.tooMuch(extract.name(), "页数", "pages", Limits.PAGES);
		}
		PageScanner scanner = new PageScanner(this);
		scanner.writeText(document, Writer.nullWriter());
		finish();
		if (scanner.isTooMuch()) {
			throw Limits.tooMuch(extract.name(), "文字", "characters", Limits.CHARACTERS);
		}
		if (known == 0) {
			throw unknown > 0 ? nameless() : scanned();
		}
		if (!silent.isEmpty()) {
			extract.remark(Message.of("第 {0} 页是图片，没有文字，没有导入。", "Pages without text, pictures only, were not imported: {0}.", silent.stream()
					.limit(NAMED).map(String::valueOf).collect(Collectors.joining("、")) + (silent.size() > NAMED ? "…" : "")));
		}
		if (unknown > 0) {
			extract.remark(Message.of("有 {0} 个字符在文件里没有对应的文字，没有导入。", "{0} characters of which the file does not say what they are were left out.", unknown));
		}
	}

	private InputProblem scanned() {
		return new InputProblem(Message.of("“{0}”里没有文字，可能是扫描件，请先做文字识别（OCR）再导入。",
				"“{0}” holds no text; it is probably scanned. Recognise its text (OCR) first.", extract.name()), extract.name(), 0, 0);
	}

	private InputProblem nameless() {
		return new InputProblem(Message.of("“{0}”里的字体没有文字编码，读不出文字，请用原文件重新生成 PDF 或做文字识别（OCR）。",
				"The fonts of “{0}” do not say which characters they show; make the PDF again from its original, or recognise its text (OCR).",
				extract.name()), extract.name(), 0, 0);
	}

	/** Writes the table or the row that waited for the next page. */
	private void finish() throws InputProblem {
		if (lastRow != null) {
			lastRow.write(extract);
			lastRow = null;
		}
		if (last != null) {
			last.write(extract);
			last = null;
		}
	}

	@Override
	public void begin() {
		page++;
		progress.checkCancelled();
		progress.step(Message.of("读取第 {0}/{1} 页", "Reading page {0} of {1}", page, pages), page - 1, pages);
	}

	@Override
	public void end(List<PageContent> contents, int pictures, int nameless) throws IOException {
		unknown += nameless;
		if (contents.isEmpty() && pictures > 0) {
			silent.add(page);
		}
		try {
			List<PageText> texts = contents.stream().map(content -> new PageText(extract, content, spacing)).toList();
			boolean rest = !texts.isEmpty() && texts.getFirst().begin(lastRow);
			boolean whole = rest || last != null && !texts.isEmpty() && texts.getFirst().completes(last);
			if (!whole) {
				finish();
			}
			extract.page();
			for (PageText text : texts) {
				known += text.size();
				extract.gap();
				if (text.last() == null && text.lastRow() == null) {
					finish();
				}
				text.write(open);
				open = text.open();
				last = text.last();
				lastRow = text.lastRow();
			}
		} catch (InputProblem problem) {
			throw new Refused(problem);
		}
	}
}
