// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.gongkai.app.support.Desk;
import org.gongkai.app.support.NoErrorLogged;
import org.gongkai.app.support.OpenedText;
import org.gongkai.app.support.Pump;
import org.gongkai.core.check.Severity;
import org.gongkai.lang.ide.Problem;
import org.gongkai.ui.language.MessageLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Problems while typing, markers when saved, and both gone when the mistake is. */
@ExtendWith(NoErrorLogged.class)
class LiveProblemsTest {
	private static final String NUMBER = "一般公共预算财政拨款收入[963.41 ";
	private static final String WRONG = "一般公共预算财政拨款收入[936.41 ";

	@Test
	void aBrokenNumberIsShownAtOnceMarkedWhenSavedAndGoneAfterUndo() throws Exception {
		try (Desk desk = new Desk("problems")) {
			desk.file("2023.gongkai", Desk.sample("青山市政务服务局2023.gongkai"));
			OpenedText text = desk.open("2024.gongkai", Desk.sample("青山市政务服务局2024.gongkai"));
			Pump.until("the sample shows no mistake of severity 必须", () -> musts(text).isEmpty());

			text.replace(NUMBER, WRONG);
			int line = text.line(text.offset(WRONG));
			Pump.until("the broken number is underlined", () -> musts(text).stream().anyMatch(one -> one.line() == line));
			Problem shown = musts(text).stream().filter(one -> one.line() == line).findFirst().orElseThrow();
			String message = MessageLanguage.tell(shown.message());
			assertTrue(message.contains("936.41"), "the message names the printed value: " + message);
			assertFalse(Desk.markers(text.file()).contains(message), "the saved text has no mistake, so it has no marker");

			text.save();
			Pump.until("saving makes the marker", () -> Desk.markers(text.file()).contains(message));

			text.undo();
			Pump.until("undo takes the underline away", () -> musts(text).isEmpty());
			assertTrue(Desk.markers(text.file()).contains(message), "the file still holds the mistake");

			text.save();
			Pump.until("saving takes the marker away", () -> !Desk.markers(text.file()).contains(message));
		}
	}

	@Test
	void anAnalysisOfAnOlderTextIsNeverShown() throws Exception {
		try (Desk desk = new Desk("stale")) {
			OpenedText text = desk.open("stale.gongkai", Desk.sample("练习_找错2024.gongkai"));
			for (int i = 0; i < 20; i++) {
				text.caret(0);
				text.viewer().getTextWidget().insert("// " + i + System.lineSeparator());
			}
			text.awaitAnalysis();
			Pump.until("annotations of the newest text", () -> !text.shownProblems().isEmpty() && text.shownProblems()
					.containsAll(Desk.analysis(text.file()).orElseThrow().problems()));
			assertEquals(Desk.analysis(text.file()).orElseThrow().problems().size(), text.shownProblems().size());
		}
	}

	@Test
	void aFileThatNobodyOpensGetsMarkersToo() throws Exception {
		try (Desk desk = new Desk("unopened")) {
			var file = desk.file("unopened.gongkai", "决算 没有右括号 {\n    年度 2024\n");
			Pump.until("a marker on the file", () -> !Desk.markers(file).isEmpty());
		}
	}

	private static List<Problem> musts(OpenedText text) {
		return text.shownProblems().stream().filter(problem -> problem.severity() == Severity.MUST).toList();
	}
}
