// SPDX-License-Identifier: EPL-2.0
package org.gongkai.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A command as it was carried out in Chinese.
 *
 * @param status its exit status
 * @param out    what it wrote
 * @param err    what it complained of; never a stack trace
 */
record CommandRun(int status, String out, String err) {
	/** A disclosure whose table adds up. */
	static final String DOCUMENT = """
			决算 云山县财政局2023 {
			    格式 辽宁决算
			    部门 "云山县财政局"
			    年度 2023
			    单位 万元
			    部分 决算表 "第四部分 2023年度部门决算表" {
			        表 支出决算表 {
			            | 合计 |  | 22.30 | 12.30 | 10.00 | | | |
			            | 201 | 一般公共服务支出 | 22.30 | 12.30 | 10.00 | | | |
			            | 20106 | 财政事务 | 22.30 | 12.30 | 10.00 | | | |
			            | 2010601 | 行政运行 | 12.30 | 12.30 | | | | |
			            | 2010602 | 一般行政管理事务 | 10.00 | | 10.00 | | | |
			        }
			    }
			}
			""";

	static CommandRun of(String command, Object... arguments) {
		List<String> words = new ArrayList<>(List.of("--lang", "zh", command));
		List.of(arguments).forEach(argument -> words.add(argument.toString()));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int status = Main.run(words.toArray(String[]::new), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
		assertFalse(err.toString(UTF_8).contains("\tat "), err.toString(UTF_8));
		return new CommandRun(status, out.toString(UTF_8), err.toString(UTF_8));
	}
}
