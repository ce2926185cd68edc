// SPDX-License-Identifier: EPL-2.0
package org.gongkai.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.gongkai.core.text.InputProblem;
import org.gongkai.core.text.Message;

/** The commands by name. A command is loaded only when it is run, so that a short one starts fast. */
final class Commands {

	private static final List<String> NAMES = List.of("import", "check", "facts", "compare", "explain", "chart", "export", "format");

	private static final Message HELP = new Message("""
			用法：gongkai 命令 文件… [选项]
			不带命令时打开工作台。

			  import 文件… [-o 输出] [--form 格式] [--report 报告.json]   导入 txt、pdf、docx、xlsx、html 或整个文件夹，生成 .gongkai
			  check  文件… [--format text|json|sarif|xlsx] [--rules 规则集] [--form 格式] [-o 输出]   检查；xlsx 是审核清单；几个文件算一个工作区
			  facts  文件  [--format jsonl|csv]                            列出报告的每一个数
			  compare 先 后… [--base 底稿 | --by 比较方式] [--format text|json|html] [--sort size|rate|share|document] [-o 输出]   两份文件的不同；有底稿时是两稿的合并
			  chart  文件… [--figure 图 -o 输出.svg|png] [--scheme light|dark] 画图；不写 --figure 就列出能画的图，几个文件可以并列
			  explain 文件 --at 行:列 [--format text|json]                  这个数为什么对，为什么错
			  export 文件  --to csv|json -o 输出                           写成别的格式；插件可以增加格式
			  format 文件…                                                 原地整理版面

			check、facts、compare、chart 也直接读公开出来的文件（txt、pdf、docx、xlsx、html），问题指到原文的行。
			每个命令都可以用：--lang zh|en 语言，--plugins 文件夹 加载插件。
			退出状态：0 完成（check：没有“必须”的问题），1 有“必须”的问题，2 命令没有执行成。
			""", """
			Usage: gongkai COMMAND FILE… [OPTIONS]
			Without a command the workbench opens.

			  import FILE… [-o OUT] [--form FORM] [--report R.json]         txt, pdf, docx, xlsx, html or a folder of them to .gongkai
			  check  FILE… [--format text|json|sarif|xlsx] [--rules FILE] [--form FORM] [-o OUT]    findings; xlsx is a review list; several files are one workspace
			  facts  FILE  [--format jsonl|csv]                             every reported number
			  compare A B… [--base C | --by COMPARATOR] [--format text|json|html] [--sort size|rate|share|document] [-o OUT]  what differs; with a base, how two drafts merge
			  chart  FILE… [--figure ID -o OUT.svg|png] [--scheme light|dark] a chart or required figure; without --figure their list
			  explain FILE --at LINE:COLUMN [--format text|json]            why this number is right or wrong
			  export FILE  --to csv|json -o OUT                             another format; plug-ins may add some
			  format FILE…                                                  canonical layout, in place

			check, facts, compare and chart read published files too (txt, pdf, docx, xlsx, html); findings then name the lines of the source.
			All commands know: --lang zh|en, --plugins FOLDER.
			Exit status: 0 done (check: no finding of severity 必须), 1 such findings, 2 the command could not be carried out.
			""");

	private Commands() {
	}

	static int run(String[] args, Console console) throws CommandProblem, InputProblem {
		if (Arrays.asList(args).contains("--help") || args.length > 0 && args[0].equals("-h")) {
			console.out().print(help(console.locale()));
			return 0;
		}
		int first = 0;
		while (first + 1 < args.length && (args[first].equals("--lang") || args[first].equals("--plugins"))) {
			first += 2;
		}
		if (first >= args.length) {
			throw new CommandProblem("没有给出命令，可用的命令：{0}。", "No command given; commands: {0}.", String.join(", ", NAMES));
		}
		Command command = command(args[first]);
		List<String> words = new ArrayList<>(Arrays.asList(args));
		words.remove(first);
		return command.run(Arguments.read(words, command.options()), console);
	}

	static String help(Locale locale) {
		return HELP.in(locale);
	}

	private static Command command(String name) throws CommandProblem {
		return switch (name) {
			case "import" -> new ImportCommand();
			case "check" -> new CheckCommand();
			case "facts" -> new FactsCommand();
			case "compare" -> new CompareCommand();
			case "chart" -> new ChartCommand();
			case "explain" -> new ExplainCommand();
			case "export" -> new ExportCommand();
			case "format" -> new FormatCommand();
			default -> throw new CommandProblem("没有命令“{0}”，可用的命令：{1}。", "There is no command “{0}”; commands: {1}.", name,
					String.join(", ", NAMES));
		};
	}
}
