// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gongkai.core.fixture.SampleForm;
import org.gongkai.model.Form;
import org.gongkai.model.FormTable;
import org.gongkai.model.ModelFactory;
import org.junit.jupiter.api.Test;

class LibraryTest {

	private final SampleForm sample = new SampleForm();

	@Test
	void aLaterYearTakesOverItsBaseAndChangesIt() {
		SubjectTree tree = sample.library().catalog("功能分类", 2024).orElseThrow();
		assertEquals(2024, tree.year());
		assertEquals("行政运行", tree.entry("2080101").orElseThrow().name());
		assertTrue(tree.entry("2080104").isEmpty());
		assertEquals("20801", tree.entry("2080109").orElseThrow().parent());
		assertEquals(List.of("2080109"), tree.named("综合业务管理").stream().map(SubjectTree.Entry::code).toList());
	}

	@Test
	void aYearWithoutACatalogTakesTheNearestEarlierOne() {
		assertEquals(2024, sample.library().catalog("功能分类", 2026).orElseThrow().year());
		assertEquals(2023, sample.library().catalog("功能分类", 2020).orElseThrow().year());
		assertEquals(2024, sample.library().catalog("功能分类", 0).orElseThrow().year());
	}

	@Test
	void aCodeTheYearDoesNotKnowBelongsWhereItsDigitsSay() {
		SubjectTree tree = sample.library().catalog("功能分类", 2024).orElseThrow();
		assertEquals("20801", tree.parent("2080177"));
		assertEquals("21099", tree.parent("2109901"));
		assertEquals("210", tree.parent("21099"));
	}

	@Test
	void aDimensionByCatalogHasItsCodesAsMembers() {
		DimensionTree tree = sample.library().dimension("功能科目", 2024).orElseThrow();
		assertEquals("208", tree.parent("20801"));
		assertEquals("2080101", tree.member("行政运行").orElseThrow());
		assertTrue(tree.isBelow("2080101", "208"));
		assertTrue(tree.isBelow("2080101", ""));
		assertFalse(tree.isBelow("208", "2080101"));
		assertEquals("功能科目", sample.library().dimensionOf("功能分类"));
	}

	@Test
	void topMembersOfASeparateDimensionDoNotAddUp() {
		DimensionTree tree = sample.library().dimension("要素", 2024).orElseThrow();
		assertFalse(tree.addsUp(""));
		assertTrue(tree.addsUp("支出总计"));
	}

	@Test
	void aFormTakesOverWhatItsBaseHasUnlessItSaysOtherwise() {
		Form derived = ModelFactory.eINSTANCE.createForm();
		derived.setName("市样式");
		derived.setBase(sample.form);
		FormTable own = ModelFactory.eINSTANCE.createFormTable();
		own.setName("三公表");
		own.setNumber("市07表");
		own.setTitle("市表");
		derived.getElements().add(own);
		FormIndex index = FormIndex.of(derived);
		assertEquals("市07表", index.table("三公表").orElseThrow().number());
		assertEquals("公开03表", index.table("支出表").orElseThrow().number());
		assertEquals("决算表", index.ownerOf(index.table("三公表").orElseThrow()));
		assertEquals("万元", index.unit());
		assertEquals(List.of("收支表", "支出表", "一般公共支出表", "三公表"), index.tables().stream().map(TableLayout::name).toList());
	}

	@Test
	void aFormThatIsItsOwnBaseStillHasAnEnd() {
		sample.form.setBase(sample.form);
		assertEquals(4, FormIndex.of(sample.form).tables().size());
	}
}
