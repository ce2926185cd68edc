// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.gongkai.app.support.Desk;
import org.gongkai.app.support.NoErrorLogged;
import org.gongkai.app.support.OpenedText;
import org.gongkai.app.support.Pump;
import org.gongkai.lang.ide.Problem;
import org.gongkai.ui.editor.problem.FixEdits;
import org.gongkai.ui.editor.workspace.OpenText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ways to mend a problem, from the Problems view. */
@ExtendWith(NoErrorLogged.class)
class QuickFixTest {
	private static final String MARKER = "org.gongkai.ui.editor.problemMarker";

	@Test
	void aFixMendsTheProblemAndOneUndoTakesItBack() throws Exception {
		try (Desk desk = new Desk("fix")) {
			OpenedText text = desk.open("practice.gongkai", Desk.sample("练习_找错2024.gongkai"));
			String before = text.document().get();
			Problem wrong = Pump.value("the wrong share", () -> text.shownProblems().stream()
					.filter(problem -> text.text(problem).contains("80.26")).findFirst());
			IMarker marker = Pump.value("its marker", () -> marker(text, wrong));

			IMarkerResolution[] fixes = IDE.getMarkerHelpRegistry().getResolutions(marker);
			List<String> labels = Arrays.stream(fixes).map(IMarkerResolution::getLabel).toList();
			IMarkerResolution fix = Arrays.stream(fixes).filter(one -> one.getLabel().contains("80.62")).findFirst()
					.orElseThrow(() -> new AssertionError(labels.toString()));
			fix.run(marker);
			assertTrue(text.document().get().contains("[80.62% = "), "the share is mended");
			Pump.until("the problem is gone", () -> text.shownProblems().stream()
					.noneMatch(problem -> problem.code().equals(wrong.code()) && problem.line() == wrong.line()));

			text.undo();
			assertEquals(before, text.document().get());
		}
	}

	@Test
	void whatStandsTwiceGoesWithItsLine() throws Exception {
		try (Desk desk = new Desk("twice")) {
			String sample = Desk.sample("青山市政务服务局2024.gongkai");
			int from = sample.indexOf("            | 2010301 | 行政运行");
			String row = sample.substring(from, sample.indexOf('\n', from) + 1);
			OpenedText text = desk.open("twice.gongkai", sample.replaceFirst(Pattern.quote(row), row + row));
			Problem twice = Pump.value("the doubled row", () -> text.shownProblems().stream()
					.filter(problem -> problem.code().equals("row-twice")).findFirst());

			assertTrue(FixEdits.apply(text.document(), OpenText.stamp(text.document()), twice.fixes().getFirst().edits()));
			assertEquals(sample, text.document().get());
		}
	}

	private static Optional<IMarker> marker(OpenedText text, Problem problem) {
		try {
			return Arrays.stream(text.file().findMarkers(MARKER, false, IResource.DEPTH_ZERO))
					.filter(marker -> marker.getAttribute(IMarker.CHAR_START, -1) == problem.offset()).findFirst();
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}
}
