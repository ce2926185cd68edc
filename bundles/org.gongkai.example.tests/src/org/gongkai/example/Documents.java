// SPDX-License-Identifier: EPL-2.0
package org.gongkai.example;

import org.gongkai.core.form.Library;
import org.gongkai.core.spi.Contribution;
import org.gongkai.core.spi.ExtensionCatalog;
import org.gongkai.core.spi.ExtensionPoint;
import org.gongkai.lang.GongkaiWorkspace;

/** Documents of an invented department in the Liaoning form, and the plug-in as the command line finds it. */
final class Documents {

	/** What is on the class path: the built-in checks and this plug-in. */
	static final ExtensionCatalog CATALOG = ExtensionCatalog.ofServices(Documents.class.getClassLoader());

	private static final GongkaiWorkspace WORKSPACE = GongkaiWorkspace.withStandardLibrary(CATALOG);

	private Documents() {
	}

	/** Catalogs and forms that are shipped. */
	static Library library() {
		return WORKSPACE.library();
	}

	/** The contribution of an id. */
	static <T> Contribution<T> contribution(ExtensionPoint<T> point, String id) {
		return CATALOG.find(point, id).orElseThrow();
	}

	/** Reads a document and runs all checks over it. */
	static GongkaiWorkspace.Analysis analyse(String text) {
		WORKSPACE.put("test.gongkai", text);
		return WORKSPACE.analyse("test.gongkai");
	}

	/** A document with a table of the three public expenses: budget and actual amount of official reception, and a sentence. */
	static String threePublicExpenses(String budget, String actual, String sentence) {
		return """
				决算 青山市某局2024 {
				    格式 辽宁决算
				    部门 "青山市某局"
				    年度 2024
				    部分 情况说明 {
				        节 三公经费情况 {
				            > %s
				        }
				    }
				    部分 决算表 {
				        表 三公经费表 {
				            | 合计 | %s | %s |
				            | 1、因公出国（境）费 | | |
				            | 2、公务接待费 | %s | %s |
				            | 3、公务用车购置及运行费 | | |
				            | 其中：（1）公务用车运行维护费 | | |
				            | （2）公务用车购置费 | | |
				        }
				    }
				}
				""".formatted(sentence, budget, actual, budget, actual);
	}

	/** A document with a table of expenditure by subject. */
	static String expenditure(String... rows) {
		return """
				决算 青山市某局2024 {
				    格式 辽宁决算
				    部门 "青山市某局"
				    年度 2024
				    部分 决算表 {
				        表 支出决算表 {
				            %s
				        }
				    }
				}
				""".formatted(String.join("\n            ", rows));
	}
}
