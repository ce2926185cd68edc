// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.gongkai.model.Binary;
import org.gongkai.model.Disclosure;
import org.gongkai.model.Document;
import org.gongkai.model.Form;
import org.gongkai.model.FormColumn;
import org.gongkai.model.FormTable;
import org.gongkai.model.ModelPackage;
import org.gongkai.model.Reference;
import org.gongkai.model.Rule;
import org.gongkai.model.RuleSet;
import org.gongkai.model.Table;
import org.junit.jupiter.api.Test;

/** Which definition a name means. */
class ScopingTest {

	private static final String BASE = "格式 基础 { 节 总体 \"总体\" 表 甲表 n1 \"甲\" { 列 金额 行 x } 表 乙表 n2 \"乙\" { 列 金额 行 x } 事项 车辆 单位 辆 }";
	private static final String DERIVED = "格式 派生 沿用 基础 { 表 乙表 n2 \"新乙\" { 列 金额 行 x } 表 丙表 n3 \"丙\" { 列 金额 列 数量 行 y } "
			+ "规则 r 必须 \"s\" { 甲表.x.金额 = 丙表.y.金额 } 规则 q 必须 \"s\" 各行 丙表 { 金额 = 数量 * 甲表.x.金额 } }";

	private final Language language = new Language();

	@Test
	void aDocumentKnowsTheTablesOfItsFormAndOfTheBases() {
		language.read(BASE);
		Form derived = (Form) language.document(DERIVED).getDefinitions().getFirst();
		XtextResource file = language.read("决算 某局2024 { 格式 派生 节 总体 { > 有[3 = 车辆]辆\n } 表 甲表 { } 表 乙表 { } 表 丙表 { } }");
		assertEquals(List.of(), Language.errors(file));
		Disclosure disclosure = (Disclosure) Language.document(file).getDefinitions().getFirst();
		assertSame(derived, disclosure.getForm());
		assertEquals("甲", table(disclosure, 1).getTitle());
		assertEquals("新乙", table(disclosure, 2).getTitle());
	}

	@Test
	void filesMayComeInAnyOrder() {
		XtextResource document = language.read("决算 某局2024 { 格式 派生 上年 某局2023 表 甲表 { } }");
		language.read("决算 某局2023 { 格式 派生 }");
		language.read(DERIVED);
		language.read(BASE);
		assertEquals(List.of(), Language.errors(document));
	}

	@Test
	void aRuleThatRunsThroughATableKnowsItsColumnsFirst() {
		language.read(BASE);
		Form derived = (Form) language.document(DERIVED).getDefinitions().getFirst();
		Rule rule = (Rule) derived.getElements().get(3);
		Binary condition = (Binary) rule.getCondition();
		FormTable table = (FormTable) derived.getElements().get(1);
		assertSame(table.getPanels().getFirst().getColumns().getFirst(), ((Reference) condition.getLeft()).getTarget());
		assertTrue(((Reference) ((Binary) condition.getRight()).getLeft()).getTarget() instanceof FormColumn);
	}

	@Test
	void aRuleSetKnowsTheTablesOfTheFormsItNamesElseOfAll() {
		language.read(BASE);
		language.read(DERIVED);
		assertEquals(List.of(), Language.errors(language.read("规则集 全部 { 规则 r 必须 \"s\" { 丙表.y.金额 = 车辆 } }")));
		assertEquals(List.of("格式“基础”里没有表或事项“丙表”；相近的有：乙表、甲表"), Language
				.errors(language.read("规则集 市级 适用 基础 { 规则 r 必须 \"s\" { 丙表.y.金额 = 车辆 } }")).stream().map(error -> error.getMessage()).toList());
		assertEquals(List.of(), Language.errors(language.read("规则集 两个 适用 基础、派生 { 规则 r 必须 \"s\" 各列 丙表 { y = 1 } }")));
	}

	@Test
	void theLaterOfTwoDefinitionsOfOneNameCounts() {
		language.read("格式 甲 { 表 旧 n \"旧\" { 列 a } }");
		language.read("格式 甲 { 表 新 n \"新\" { 列 a } }");
		assertEquals(List.of(), Language.errors(language.read("决算 某局 { 格式 甲 表 新 { } }")));
	}

	@Test
	void aFormThatIsItsOwnBaseDoesNotHang() {
		assertEquals(List.of(), Language.errors(language.read("格式 甲 沿用 乙 { 表 t n \"t\" { 列 a } } 格式 乙 沿用 甲 { } 决算 x { 格式 乙 表 t { } }")));
	}

	@Test
	void theScopeListsTheFormsOwnTablesBeforeThoseOfItsBase() {
		language.read(BASE);
		language.read(DERIVED);
		Document document = language.document("决算 某局2024 { 格式 派生 }");
		assertEquals(List.of("乙表", "丙表", "甲表"), names(document, ModelPackage.Literals.TABLE__FORM));
		assertEquals(List.of("总体"), names(document, ModelPackage.Literals.SECTION__FORM));
		assertEquals(List.of("基础", "派生"), names(document, ModelPackage.Literals.DISCLOSURE__FORM));
	}

	@Test
	void namesOfCatalogsHaveTheirYearAndPartsTheirForm() {
		IQualifiedNameProvider names = Language.service(IQualifiedNameProvider.class);
		Document document = language.document("科目表 功能分类 2024 { }" + BASE);
		assertEquals("功能分类2024", names.getFullyQualifiedName(document.getDefinitions().getFirst()).toString());
		assertEquals("基础.甲表", names.getFullyQualifiedName(((Form) document.getDefinitions().get(1)).getElements().get(1)).toString());
	}

	@Test
	void theContentOfADocumentIsNotExported() {
		XtextResource file = language.read(Examples.FORM + Examples.DISCLOSURE);
		IResourceDescription description = file.getResourceServiceProvider().getResourceDescriptionManager().getResourceDescription(file);
		assertEquals(List.of("示例决算", "某局2024"), StreamSupport.stream(description.getExportedObjects().spliterator(), false)
				.map(exported -> exported.getQualifiedName()).filter(name -> name.getSegmentCount() == 1).map(Object::toString).toList());
	}

	@Test
	void aRuleSetAppliesToTheFormsItNames() {
		language.read(BASE);
		RuleSet set = (RuleSet) language.document("规则集 甲 适用 基础 { }").getDefinitions().getFirst();
		assertEquals("基础", set.getForms().getFirst().getName());
	}

	private static FormTable table(Disclosure disclosure, int index) {
		return ((Table) disclosure.getBlocks().get(index)).getForm();
	}

	private static List<String> names(Document document, EReference reference) {
		return StreamSupport.stream(Language.service(IScopeProvider.class).getScope(document.getDefinitions().getFirst(), reference)
				.getAllElements().spliterator(), false).map(element -> element.getName().toString()).toList();
	}
}
