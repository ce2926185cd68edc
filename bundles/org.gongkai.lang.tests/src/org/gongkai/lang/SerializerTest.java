// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.SaveOptions;
import org.eclipse.xtext.resource.XtextResource;
import org.gongkai.lang.formatting2.CanonicalLayout;
import org.gongkai.model.Binary;
import org.gongkai.model.Call;
import org.gongkai.model.Claim;
import org.gongkai.model.Disclosure;
import org.gongkai.model.Document;
import org.gongkai.model.Form;
import org.gongkai.model.FormColumn;
import org.gongkai.model.FormPanel;
import org.gongkai.model.FormSection;
import org.gongkai.model.FormTable;
import org.gongkai.model.ItemRow;
import org.gongkai.model.ModelFactory;
import org.gongkai.model.NumberLiteral;
import org.gongkai.model.Paragraph;
import org.gongkai.model.Reference;
import org.gongkai.model.Row;
import org.gongkai.model.Section;
import org.gongkai.model.Table;
import org.gongkai.model.ColumnRole;
import org.junit.jupiter.api.Test;

/** From text to model to text, and from a model built in code to text. */
class SerializerTest {

	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

	@Test
	void textGoesThroughTheModelUnchangedOnceItIsLaidOut() {
		String once = CanonicalLayout.format(Examples.FORM + Examples.DISCLOSURE + Examples.CATALOG);
		XtextResource file = new Language().read(once);
		assertEquals(List.of(), Language.errors(file));
		String serialized = Language.serializer().serialize(Language.document(file));
		assertEquals(once, CanonicalLayout.format(serialized));
		assertEquals(once, Language.serializer().serialize(Language.document(file), SaveOptions.newBuilder().format().getOptions()));
	}

	@Test
	void aModelWithoutTextIsWrittenInCanonicalLayout() {
		Language language = new Language();
		Document document = MODEL.createDocument();
		Form form = form();
		document.getDefinitions().add(form);
		document.getDefinitions().add(disclosure(form));
		language.file(document);
		String text = Language.serializer().serialize(document, SaveOptions.newBuilder().format().getOptions());
		assertEquals("""
				格式 决算格式 {
				    节 总体 "总体情况"
				    表 收支总表 公开01表 "收支总表" {
				        名称 项目
				        列 金额
				        行 总计 "一、“总计” \\"甲\\"" 31
				    }
				}

				决算 某局2024 {
				    格式 决算格式
				    年度 2024
				    节 总体 {
				        > 收入总计[7,972.87 万元 = 收支总表.总计.金额]，占[100.00% = 占比(收支总表.总计, -100 - 收支总表."a b")]。
				        >
				    }
				    表 收支总表 {
				        | 总计 | 7,973 | @12
				        | 其他 |    11 |
				    }
				}
				""", text);
		assertEquals(List.of(), Language.errors(new Language().read(text)));
	}

	@Test
	void aModelReadFromItsOwnTextIsTheSame() {
		Document copy = EcoreUtil.copy(new Language().document(Examples.FORM + Examples.DISCLOSURE + Examples.CATALOG));
		new Language().file(copy);
		String text = Language.serializer().serialize(copy, SaveOptions.newBuilder().format().getOptions());
		XtextResource again = new Language().read(text);
		assertEquals(List.of(), Language.errors(again));
		assertTrue(EcoreUtil.equals(copy, Language.document(again)), text);
		assertEquals(text, CanonicalLayout.format(text));
	}

	private static Form form() {
		Form form = with(MODEL.createForm(), it -> it.setName("决算格式"));
		FormSection section = with(MODEL.createFormSection(), it -> {
			it.setKeyword("节");
			it.setName("总体");
			it.setTitle("总体情况");
		});
		FormPanel panel = MODEL.createFormPanel();
		panel.getColumns().add(column(ColumnRole.NAME, "项目"));
		panel.getColumns().add(column(ColumnRole.AMOUNT, "金额"));
		ItemRow row = with(MODEL.createItemRow(), it -> {
			it.setName("总计");
			it.setTitle("一、“总计” \"甲\"");
			it.setLine("31");
		});
		panel.getRows().add(row);
		FormTable table = with(MODEL.createFormTable(), it -> {
			it.setName("收支总表");
			it.setNumber("公开01表");
			it.setTitle("收支总表");
			it.getPanels().add(panel);
		});
		form.getElements().add(section);
		form.getElements().add(table);
		return form;
	}

	private static FormColumn column(ColumnRole role, String name) {
		return with(MODEL.createFormColumn(), it -> {
			it.setRole(role);
			it.setName(name);
		});
	}

	private static Disclosure disclosure(Form form) {
		FormTable formTable = (FormTable) form.getElements().get(1);
		Paragraph paragraph = with(MODEL.createParagraph(), it -> {
			it.setText("> 收入总计[");
			it.getClaims().add(claim("7,972.87", "万元", reference(formTable, "总计", "金额"), "]，占["));
			Call share = MODEL.createCall();
			share.setFunction("占比");
			share.getArguments().add(reference(formTable, "总计"));
			Binary difference = MODEL.createBinary();
			NumberLiteral hundred = with(MODEL.createNumberLiteral(), number -> number.setValue("100"));
			difference.setLeft(with(MODEL.createNegation(), negation -> negation.setOperand(hundred)));
			difference.setOperator("-");
			difference.setRight(reference(formTable, "a b"));
			share.getArguments().add(difference);
			it.getClaims().add(claim("100.00%", null, share, "]。"));
		});
		Section section = with(MODEL.createSection(), it -> {
			it.setKeyword("节");
			it.setForm((FormSection) form.getElements().getFirst());
			it.getBlocks().add(paragraph);
			it.getBlocks().add(with(MODEL.createParagraph(), empty -> empty.setText(">")));
		});
		Table table = with(MODEL.createTable(), it -> {
			it.setForm(formTable);
			it.getLines().add(row("| 总计 | 7,973 | @12"));
			it.getLines().add(row("| 其他 | 11 |"));
		});
		return with(MODEL.createDisclosure(), it -> {
			it.setName("某局2024");
			it.setForm(form);
			it.setYear(2024);
			it.getBlocks().add(section);
			it.getBlocks().add(table);
		});
	}

	private static Claim claim(String printed, String unit, org.gongkai.model.Expression expression, String tail) {
		return with(MODEL.createClaim(), it -> {
			it.setPrinted(printed);
			it.setUnit(unit);
			it.setExpression(expression);
			it.setTail(tail);
		});
	}

	private static Reference reference(FormTable table, String... steps) {
		return with(MODEL.createReference(), it -> {
			it.setTarget(table);
			it.getSteps().addAll(List.of(steps));
		});
	}

	private static Row row(String text) {
		return with(MODEL.createRow(), it -> it.setText(text));
	}

	private static <T> T with(T element, Consumer<T> set) {
		set.accept(element);
		return element;
	}
}
