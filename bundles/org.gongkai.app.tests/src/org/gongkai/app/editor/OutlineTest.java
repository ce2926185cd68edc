// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.gongkai.app.support.Desk;
import org.gongkai.app.support.NoErrorLogged;
import org.gongkai.app.support.OpenedText;
import org.gongkai.app.support.Pump;
import org.gongkai.lang.ide.OutlineNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The outline page. */
@ExtendWith(NoErrorLogged.class)
class OutlineTest {
	@Test
	void theOutlineShowsPartsAndTablesOfTheDocument() throws Exception {
		try (Desk desk = new Desk("outline")) {
			desk.open("2024.gongkai", Desk.sample("青山市政务服务局2024.gongkai"));
			Tree tree = tree();
			Pump.until("the document's name", () -> texts(tree.getItems()).stream().anyMatch(one -> one.startsWith("青山市政务服务局2024")));
			TreeItem document = tree.getItem(0);
			List<String> parts = texts(document.getItems());
			assertTrue(parts.stream().anyMatch(one -> one.contains("情况说明")), parts.toString());
			assertTrue(parts.stream().anyMatch(one -> one.contains("名词解释")), parts.toString());
			assertTrue(parts.stream().anyMatch(one -> one.contains("部门决算表")), parts.toString());
		}
	}

	@Test
	void theNodeOfTheCaretIsSelected() throws Exception {
		try (Desk desk = new Desk("link")) {
			OpenedText text = desk.open("2024.gongkai", Desk.sample("青山市政务服务局2024.gongkai"));
			tree();
			IContentOutlinePage page = (IContentOutlinePage) outline().getCurrentPage();
			text.caret(text.offset("表 支出决算表 {") + 3);
			Pump.until("the table is selected", () -> page.getSelection() instanceof IStructuredSelection selection
					&& selection.getFirstElement() instanceof OutlineNode node && node.label().contains("支出决算表"));
		}
	}

	@Test
	void expansionSurvivesAnEdit() throws Exception {
		try (Desk desk = new Desk("expansion")) {
			OpenedText text = desk.open("2024.gongkai", Desk.sample("青山市政务服务局2024.gongkai"));
			Tree tree = tree();
			Pump.until("the outline is there", () -> tree.getItemCount() > 0 && tree.getItem(0).getItemCount() > 0);
			text.caret(0);
			text.viewer().getTextWidget().insert("// 一行注释\n");
			text.awaitAnalysis();
			Pump.until("the document is still open in the tree",
					() -> tree.getItemCount() == 1 && tree.getItem(0).getExpanded() && tree.getItem(0).getItemCount() > 3);
			assertEquals(1, tree.getItemCount());
		}
	}

	private static ContentOutline outline() throws Exception {
		return (ContentOutline) Desk.page().showView(IPageLayout.ID_OUTLINE, null, IWorkbenchPage.VIEW_VISIBLE);
	}

	private static Tree tree() throws Exception {
		ContentOutline outline = outline();
		Pump.until("the outline has a page", () -> outline.getCurrentPage().getControl() instanceof Composite
				&& find((Composite) outline.getCurrentPage().getControl()) != null);
		return find((Composite) outline.getCurrentPage().getControl());
	}

	private static Tree find(Composite parent) {
		for (Control child : parent.getChildren()) {
			if (child instanceof Tree tree) {
				return tree;
			}
			if (child instanceof Composite inner && find(inner) != null) {
				return find(inner);
			}
		}
		return null;
	}

	private static List<String> texts(TreeItem[] items) {
		return Arrays.stream(items).map(TreeItem::getText).toList();
	}
}
