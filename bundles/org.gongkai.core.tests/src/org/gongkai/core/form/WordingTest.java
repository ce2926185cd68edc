// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "合  计;合计", "因公出国（境）费;因公出国(境)费", "“三公”经费;三公经费", "注：;注", "Ａ１;A1", "總計;总计" })
	void spacesWidthAndQuotesDoNotCount(String printed, String key) {
		assertEquals(key, Wording.key(printed));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "一、一般公共预算;一般公共预算", "二十六、抗疫支出;抗疫支出", "1、因公出国（境）费;因公出国(境)费",
			"其中：（1）运行维护费;运行维护费", "（2）购置费;购置费", "3.公务用车;公务用车", "第二部分 决算情况说明;决算情况说明", "一、（一）总体;总体",
			"其中;其中", "2.5倍;2.5倍", "三公经费;三公经费" })
	void enumeratorsAndOfWhichAreTakenOff(String printed, String core) {
		assertEquals(core, Wording.core(printed));
	}

	@ParameterizedTest
	@CsvSource({ "1、因公出国（境）费,因公出国（境）费", "其中：（1）公务用车运行维护费,公务用车运行维护费", "合 计,合计", "一、一般公共服务支出,一般公共服务支出", "注：,注" })
	void theBareWordingKeepsItsSigns(String printed, String bare) {
		assertEquals(bare, Wording.bare(printed));
	}
}
