// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.gongkai.app.support.Desk;
import org.gongkai.app.support.NoErrorLogged;
import org.gongkai.app.support.OpenedText;
import org.gongkai.app.support.Pump;
import org.gongkai.ui.editor.hover.GongkaiHover;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Colouring, folding, hover, definitions and format, on documents of the sample project. */
@ExtendWith(NoErrorLogged.class)
class EditorFeaturesTest {
	private static final String SAMPLE = "青山市政务服务局2024.gongkai";

	@Test
	void keywordsNumbersAndTextHaveDifferentColours() throws Exception {
		try (Desk desk = new Desk("colours")) {
			OpenedText text = desk.open("2024.gongkai", "决算 某局2024 {\n    年度 2024 // 注释\n    部门 \"某局\"\n}\n");
			Set<RGB> colours = new HashSet<>();
			for (String piece : new String[] { "年度", "2024 //", "// 注释", "\"某局" }) {
				StyleRange style = text.viewer().getTextWidget().getStyleRangeAtOffset(text.offset(piece));
				assertNotNull(style, "a style for " + piece);
				assertNotNull(style.foreground, "a colour for " + piece);
				colours.add(style.foreground.getRGB());
			}
			assertEquals(4, colours.size(), colours.toString());
		}
	}

	@Test
	void tablesCanBeFoldedAndOriginalTextIsFoldedAtFirst() throws Exception {
		try (Desk desk = new Desk("folding")) {
			String verbatim = "    原文 \"附件\" {\n        > 第一行\n        > 第二行\n    }\n}\n";
			String sample = Desk.sample(SAMPLE).stripTrailing();
			OpenedText text = desk.open("2024.gongkai", sample.substring(0, sample.length() - 1) + verbatim);
			ProjectionViewer viewer = (ProjectionViewer) text.viewer();
			Pump.until("folding regions", () -> viewer.getProjectionAnnotationModel() != null
					&& viewer.getProjectionAnnotationModel().getAnnotationIterator().hasNext());
			assertTrue(isFoldedAt(viewer, text.offset("原文 \"附件\"")), "original text is folded");
		}
	}

	private static boolean isFoldedAt(ProjectionViewer viewer, int offset) {
		Iterator<Annotation> each = viewer.getProjectionAnnotationModel().getAnnotationIterator();
		while (each.hasNext()) {
			Annotation annotation = each.next();
			if (viewer.getProjectionAnnotationModel().getPosition(annotation).includes(offset)
					&& annotation instanceof ProjectionAnnotation fold && fold.isCollapsed()) {
				return true;
			}
		}
		return false;
	}

	@Test
	void theHoverExplainsACodeAndAClaim() throws Exception {
		try (Desk desk = new Desk("hover")) {
			desk.file("2023.gongkai", Desk.sample("青山市政务服务局2023.gongkai"));
			OpenedText text = desk.open("2024.gongkai", Desk.sample(SAMPLE));
			String code = hover(text, text.offset("| 20103 ") + 3);
			assertTrue(code.contains("政府办公厅"), code);
			String claim = hover(text, text.offset("963.41 = "));
			assertTrue(claim.contains("963.41"), claim);
		}
	}

	private static String hover(OpenedText text, int offset) throws Exception {
		CompletableFuture<String> told = CompletableFuture
				.supplyAsync(() -> new GongkaiHover().getHoverInfo(text.viewer(), new Region(offset, 1)));
		Pump.until("a hover", told::isDone);
		return String.valueOf(told.get());
	}

	@Test
	void goingToTheDefinitionOfAFormOpensTheShippedFormReadOnly() throws Exception {
		try (Desk desk = new Desk("definition")) {
			OpenedText text = desk.open("2024.gongkai", Desk.sample(SAMPLE));
			Desk.page().activate(text.editor());
			text.caret(text.offset("辽宁决算") + 1);
			run("org.eclipse.ui.edit.text.open.hyperlink");
			Pump.until("another editor", () -> Desk.page().getActiveEditor() != text.editor());
			IEditorPart opened = Desk.page().getActiveEditor();
			assertEquals("辽宁决算.gongkai", opened.getTitle());
			assertTrue(!((ITextEditor) opened).isEditable(), "a shipped form cannot be changed");
		}
	}

	@Test
	void formattingIsOneStepThatUndoTakesBack() throws Exception {
		try (Desk desk = new Desk("format")) {
			String messy = "决算 某局2024 {\n格式 辽宁决算\n年度     2024\n}\n";
			OpenedText text = desk.open("messy.gongkai", messy);
			Desk.page().activate(text.editor());
			run("org.gongkai.ui.editor.format");
			Pump.until("the layout changes", () -> !text.document().get().equals(messy));
			assertTrue(text.document().get().contains("\n    格式 辽宁决算"), text.document().get());
			text.undo();
			assertEquals(messy, text.document().get());
		}
	}

	@Test
	void selectedLinesBecomeCommentsAndBack() throws Exception {
		try (Desk desk = new Desk("comment")) {
			String plain = "决算 某局2024 {\n    年度 2024\n}\n";
			OpenedText text = desk.open("comment.gongkai", plain);
			Desk.page().activate(text.editor());
			text.caret(text.offset("年度"));
			run("org.gongkai.ui.editor.comment");
			assertTrue(text.document().get().contains("    // 年度 2024"), text.document().get());
			run("org.gongkai.ui.editor.comment");
			assertEquals(plain, text.document().get());
		}
	}

	@Test
	void enterBehindARowBeginsTheNextRow() throws Exception {
		try (Desk desk = new Desk("rows")) {
			OpenedText text = desk.open("rows.gongkai", "决算 某局2024 {\n    表 支出决算表 {\n        | 合计 | 1.00 |\n    }\n}\n");
			text.caret(text.offset("1.00 |") + 6);
			text.viewer().getTextWidget().insert("\n");
			assertTrue(text.document().get().contains("| 合计 | 1.00 |\n        | \n"), text.document().get());
		}
	}

	@Test
	void bracketsAreClosedInExpressionsButNotInRows() throws Exception {
		try (Desk desk = new Desk("brackets")) {
			OpenedText text = desk.open("brackets.gongkai", "决算 某局2024 \n> 共 \n| 甲\n");
			type(text, text.offset("某局2024 ") + 7, "{");
			assertTrue(text.document().get().contains("某局2024 {}"), text.document().get());
			type(text, text.offset("共 ") + 2, "[");
			assertTrue(text.document().get().contains("共 []"), text.document().get());
			type(text, text.offset("| 甲") + 3, "(");
			assertTrue(text.document().get().contains("| 甲(\n"), text.document().get());
		}
	}

	private static void type(OpenedText text, int offset, String character) {
		text.caret(offset);
		text.viewer().getTextWidget().insert(character);
	}

	private static void run(String command) throws Exception {
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
	}
}
