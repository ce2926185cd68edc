// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.recognise;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.core.form.FigureForm;
import org.gongkai.exchange.text.prose.JoinedText;
import org.gongkai.exchange.text.prose.ParagraphJoiner;
import org.gongkai.exchange.text.source.Folded;
import org.gongkai.exchange.text.source.SourceLine;

/** Recognises the captions of the form's figures, and what stands in a text where a picture was. */
final class FigureStarts {

	/**
	 * A caption.
	 *
	 * @param lastLine index of its last line
	 */
	record Start(FigureForm form, JoinedText caption, int lastLine) {
	}

	private static final Pattern CAPTION = Pattern.compile("\\(?(图[0-9]{1,2}|图[一二三四五六七八九十]{1,3})[:.、]?(.+?)\\)?(?:\\(([^()]*图)\\))?");
	private static final Pattern KIND = Pattern.compile("\\([^()]{1,6}图\\)");
	private static final Pattern IMAGE = Pattern.compile("[!]?\\[(?:image|img|图片|图)[^\\[\\]]*\\](?:\\([^()]*\\))?", Pattern.CASE_INSENSITIVE);

	private final FormTitles titles;

	FigureStarts(FormTitles titles) {
		this.titles = titles;
	}

	/** The caption that begins at a line. */
	Optional<Start> at(List<SourceLine> lines, int index) {
		SourceLine line = lines.get(index);
		Folded folded = line.folded();
		if (folded.length() > Headings.MAX_LENGTH || ParagraphJoiner.endsSentence(folded)) {
			return Optional.empty();
		}
		Matcher caption = CAPTION.matcher(folded);
		if (!caption.matches()) {
			return Optional.empty();
		}
		String title = caption.group(2);
		Optional<FigureForm> figure = titles.figure(title).or(() -> titles.figure(title + "图")).or(() -> titles.figureNumbered(caption.group(1)));
		JoinedText whole = JoinedText.of(line.number(), 1, line.text());
		int next = index + 1;
		if (next < lines.size() && caption.group(3) == null && KIND.matcher(lines.get(next).folded()).matches()) {
			JoinedText both = whole.plus(JoinedText.of(lines.get(next).number(), 1, lines.get(next).text()));
			return figure.map(form -> new Start(form, both, next));
		}
		return figure.map(form -> new Start(form, whole, index));
	}

	/** Whether a line stands for a picture. */
	static boolean isImage(CharSequence folded) {
		return IMAGE.matcher(folded).matches();
	}
}
