// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.List;
import org.gongkai.core.text.Message;

/**
 * What is checked without a rule written for it, because it follows from what cells, numbers and sections mean: the
 * metadata of these findings, in one place. Fixtures of the tests of each check show them at work.
 *
 * @param id id that findings carry
 * @param severity the severity it has unless circumstances make it less
 * @param family family of checks
 * @param sentence what must hold, in both languages
 * @param ground why
 * @param passing an example that passes
 * @param failing an example that fails
 * @param boundary an example at the limit, which still passes
 */
public record DerivedRule(String id, Severity severity, String family, Message sentence, String ground, String passing, String failing,
		String boundary) {

	/** All of them, in the order of the rule reference. */
	public static final List<DerivedRule> ALL = List.of(
			rule("same-fact", Severity.MUST, "勾稽", "同一事实在两处印的数应当一致", "The same fact printed twice has one value", "坐标相同的两个数是同一个数", "表 12.30，文 12.30", "表 12.30，文 12.40", "表 12，文 12.50"),
			rule("table-sum", Severity.MUST, "汇总", "表内合计应等于各分项之和", "A total equals its parts within a table", "维度是树：上级等于下级之和", "100.00 = 60.00 + 40.00", "100.00 ≠ 60.00 + 30.00", "101 与 60 + 40（各差半个单位）"),
			rule("of-which", Severity.MUST, "汇总", "其中项不应大于总数", "An of-which does not exceed its whole", "部分不大于全部", "总数 100.00，其中 60.00", "总数 100.00，其中 160.00", "总数 100.00，其中 100.01"),
			rule("cross-sum", Severity.MUST, "汇总", "分散在各处的各部分之和应等于合计", "Parts reported at several places add up to their total", "维度是树；各部分都报告了才核对", "100.00 = 表甲 60.00 + 表乙 40.00", "100.00 ≠ 表甲 60.00 + 表乙 30.00", "100.01 与 60.00 + 40.00"),
			rule("subject-sum", Severity.MUST, "汇总", "文字里列出的各科目之和应等于它们上面的数", "Subjects listed in the text add up to the amount above them", "维度是树；列表只列有数的科目", "支出 100.00，其中三项 50.00、30.00、20.00", "支出 100.00，其中三项 50.00、30.00、40.00", "支出 100.00，其中三项 50.00、30.00、20.01"),
			rule("item-left-out", Severity.SHOULD, "文表", "逐项说明的，表里有数的科目都应说明", "Who goes through the subjects of a table one by one tells all that have an amount", "决算公开应当逐项说明", "表里五类有数，文中说明五类", "表里五类有数，文中说明四类", "表里五类有数，文中举了三类"),
			rule("item-without-row", Severity.SHOULD, "文表", "逐项说明的科目，表里应当有", "A subject that the text tells of is in the table", "文字与表说的是一件事", "文中说明的五类表里都有", "文中说明的一类 6.00 万元，表里没有", "文中说明的一类 0.00 万元，表里没有"),
			rule("correspondence", Severity.MUST, "口径", "两种分类的科目应按官方的对应关系相等", "Subjects of two classifications agree by their official correspondence", "科目表里写明的对应关系：同一笔钱的两种分法", "工资福利支出 100.00 = 基本工资 60.00 + 奖金 40.00", "工资福利支出 100.00，基本工资 60.00、奖金 30.00", "工资福利支出 100.00，基本工资 60.00、奖金 40.01"),
			rule("claim", Severity.MUST, "文表", "文字中的占比、完成率、增减额和增减率应等于算得的数", "Shares, completion and changes in the text are what they are computed to be", "文字里方括号中的公式", "[60.00% = 占比(60.00, 100.00)]", "[61.00% = 占比(60.00, 100.00)]", "[60.00% = 占比(60.00, 100.01)]"),
			rule("undefined-rate", Severity.SHOULD, "比率", "没有预算或者基数为零时不应印比率", "Without a base, or with a base of zero, no rate is printed", "除数是零没有比率", "年初没有预算，不写完成率", "决算 12.00，完成年初预算的 0%，年初无预算", "决算 0.00、预算空白，完成 0.00%：无法核对"),
			rule("claim-unverifiable", Severity.MAY, "文表", "文字中的数缺少核对的依据", "A number in the text has nothing to be verified by", "无法核对不是通过", "表里有所指的行", "表里没有所指的行", "上年的文件不在：同比只能互相推算"),
			rule("missing-number", Severity.MUST, "文表", "文中漏印的数应补上", "A number missing in the text is supplied", "句式规定这里有数", "[7.50 = 表.合计]", "[空 = 表.合计]", "[= 表.合计]：由表算出"),
			rule("unit-kind", Severity.MUST, "文表", "数的单位应与所指的事实同类", "The unit of a number is of the kind of its fact", "万元不能同辆比", "[3 辆 = 车辆]", "[3 万元 = 车辆]", "[3 = 车辆]"),
			rule("unknown-name", Severity.MUST, "文表", "表达式里的行和列应在格式里", "Rows and columns of an expression are in the form", "格式", "收支总表.收入.总计", "收支总表.收入.没有的行", "科目编码当年没有，表里也没有"),
			rule("unknown-function", Severity.MUST, "文表", "表达式里的函数应存在，参数个数应对", "Functions of an expression exist and have their arguments", "语言", "占比(甲, 乙)", "比例(甲, 乙)", "占比(甲)"),
			rule("direction", Severity.MUST, "文表", "方向词应与数一致", "Words of direction say what the numbers say", "文字和数说的是一件事", "比上年减少[5 = 减少额(x)]", "比上年增加[5 = 减少额(x)]", "比上年增加[0 = 减少额(x)]：零没有方向"),
			rule("breakdown", Severity.SHOULD, "文文", "后面列出的各项之和不应大于总数", "What is listed behind an amount does not exceed it", "部分不大于全部", "100.00 万元，其中甲 60.00 万元、乙 40.00 万元", "100.00 万元，其中甲 60.00 万元、乙 50.00 万元", "100.00 万元，其中甲 60.00 万元、乙 40.01 万元"),
			rule("count-breakdown", Severity.SHOULD, "文文", "“其中”后面的个数不应大于前面的总数", "A count behind 其中 does not exceed the count before it", "部分不大于全部", "在编 33 人，其中：行政人员 15 人，事业人员 18 人", "在编 33 人，其中：行政人员 45 人，事业人员 2 人", "在编 33 人，其中：行政人员 33 人"),
			rule("list-count", Severity.SHOULD, "文文", "前面写的个数应是后面列出的个数", "The number of things announced is the number of things listed", "名单同个数一致", "下设 3 个科：甲科、乙科、丙科。", "下设 4 个科：甲科、乙科、丙科。", "下设 3 个科：甲科、乙科和丙科。"),
			rule("missing-section", Severity.SHOULD, "结构", "规定的部分和节应齐全", "Prescribed sections are present", "格式", "有“主要职责”", "没有“主要职责”", "可选的节没有"),
			rule("missing-table", Severity.MUST, "结构", "规定的表应齐全", "Prescribed tables are present", "格式", "九张表", "少公开08表", "空表也印出来"),
			rule("missing-evaluation", Severity.SHOULD, "结构", "规定的绩效表应齐全", "Prescribed performance tables are present", "格式", "有自评表", "没有自评表", "可选的没有"),
			rule("missing-block", Severity.SHOULD, "结构", "绩效表规定的各块应齐全", "Prescribed blocks of a performance table are present", "格式", "有“绩效指标”", "没有“绩效指标”", "空的块也印出来"),
			rule("block-twice", Severity.MUST, "结构", "绩效表的一块不应出现两次", "A block of a performance table occurs once", "格式", "一次", "两次", "跨页的一块合成一块"),
			rule("missing-figure", Severity.SHOULD, "结构", "规定的图应齐全", "Prescribed figures are present", "格式", "图1 至图7", "少图3", "可选的没有"),
			rule("section-twice", Severity.MUST, "结构", "一节不应出现两次", "A section occurs once", "格式", "一次", "两次", "可重复的节两次"),
			rule("table-twice", Severity.MUST, "结构", "一张表不应出现两次", "A table occurs once", "格式", "一次", "两次", "跨页续表合成一张"),
			rule("figure-twice", Severity.MUST, "结构", "一幅图不应出现两次", "A figure occurs once", "格式", "一次", "两次", "图题不同的两幅"),
			rule("misordered", Severity.SHOULD, "结构", "各部分应按规定的次序", "Parts are in their prescribed order", "格式", "先总表后分表", "先分表后总表", "可选的没有，其余次序不变"),
			rule("unknown-section", Severity.MAY, "结构", "格式里没有的节", "A section the form does not have", "格式", "格式里的节", "自加的节", "标题是别名"),
			rule("empty-section", Severity.SHOULD, "结构", "节不应是空的", "A section is not empty", "格式", "有文字", "没有文字", "只有一张表"),
			rule("empty-table", Severity.SHOULD, "结构", "空表应有空表说明", "An empty table carries its statement", "格式", "空表，有说明", "空表，没有说明", "只有合计行，全空"),
			rule("empty-statement", Severity.MUST, "结构", "有数的表不应写空表说明", "A table with amounts carries no statement of being empty", "格式", "有数，没有说明", "有数，写“本表为空”", "印 0.00 的表"),
			rule("table-title", Severity.SHOULD, "结构", "表题应与规定一致", "The title of a table is the prescribed one", "格式", "规定的表题", "另一个表题", "别名"),
			rule("table-number", Severity.SHOULD, "结构", "表上印的表号、目录里的表号应是规定的表号", "The number printed with a table and in the contents list is the official one", "格式", "第二张表上印“表2”", "第二张表上印“表7”", "各表都不按格式编号"),
			rule("table-unit", Severity.SHOULD, "结构", "表上应印金额单位，印的应是它的数的单位", "A table has its unit printed, and it is that of its amounts", "金额单位应当写明并且全文一致", "单位：万元", "单位：元，而数以万元为单位", "单位名称：某市某局"),
			rule("table-entity", Severity.SHOULD, "名称", "各表上印的部门应是同一个", "All tables name the same department", "文件是一个部门的", "四张表都印“某市某局”", "三张印“某市某局”，一张印“某市某中心”", "一张印简称“某局”"),
			rule("table-note", Severity.SHOULD, "结构", "表下应有规定的附注", "A table carries its prescribed notes", "格式", "规定的附注", "没有附注", "附注只差空格和标点"),
			rule("figure-place", Severity.SHOULD, "结构", "图应放在规定的节里", "A figure stands in its section", "格式", "图3 在支出一节", "图3 在收入一节", "在该节的小节里"),
			rule("figure-number", Severity.SHOULD, "结构", "图号应与规定一致", "The number of a figure is the prescribed one", "格式", "图1", "图2", "（图1："),
			rule("figure-kind", Severity.SHOULD, "结构", "图的种类应与规定一致", "The kind of a figure is the prescribed one", "格式", "柱状图", "饼状图", "没有写种类"),
			rule("figure-title", Severity.SHOULD, "结构", "图题应与规定一致", "The caption of a figure is the prescribed one", "格式", "规定的图题", "另一个图题", "别名"),
			rule("unfilled-template", Severity.MUST, "结构", "文件应填写，不应是空的模板", "A document is filled in and no empty template", "公开的内容应当完整", "表里有数", "各表没有一个数，文字里是“XX万元”", "各表没有数，文字写明没有收支"),
			rule("no-entity", Severity.SHOULD, "结构", "文件应写明部门", "A document names its department", "语言", "部门 \"某局\"", "没有部门", "只有简称"),
			rule("no-year", Severity.MUST, "结构", "文件应写明年度", "A document names its year", "语言", "年度 2024", "没有年度", "格式不限年度"),
			rule("no-unit", Severity.MUST, "结构", "文件应写明单位", "A document names its unit", "语言", "单位 万元", "没有单位", "格式规定了单位"),
			rule("prior-year", Severity.MUST, "结构", "上年文件应是上一年度的", "Last year's document is of the year before", "语言", "2024 的上年是 2023", "2024 的上年是 2022", "没有上年文件"),
			rule("no-catalog", Severity.MAY, "结构", "应有当年的科目表", "There is a catalog of the year", "科目表", "2024 年有", "1990 年没有", "沿用上一年"),
			rule("row-twice", Severity.MUST, "表格", "一行不应出现两次", "A row occurs once", "格式", "一次", "两次", "自拟的行同名，记作（2）"),
			rule("row-missing", Severity.SHOULD, "表格", "规定的行应齐全", "Prescribed rows are present", "格式；有科目就有它的上级和合计", "201、20103、2010301", "20103、2010301，没有 201", "整张表都没有类一级"),
			rule("group-points", Severity.SHOULD, "绩效", "一组指标写明的分值应等于各行分值之和", "Points printed with a group of indicators are the sum of its weights", "部分之和等于全部", "预算编制（30分）：10、10、10", "预算编制（20分）：10、10、10", "没有写分值的组"),
			rule("scoring-text", Severity.SHOULD, "绩效", "计分标准最多能得的分应等于分值，按月的进度应等于序时进度", "The most that a criterion gives is its weight; progress by months is the share of the year", "一项指标的满分就是它的分值", "完成的得10分；分值 10", "完成的得10分；分值 20", "完成的得满分，否则得5分；分值 10"),
			rule("heading-differs", Severity.SHOULD, "结构", "标题应是规定的标题", "A heading is the prescribed one", "格式", "一、主要职责", "一、主要职", "另拟的标题"),
			rule("unit-missing", Severity.SHOULD, "文字", "文中的金额应有计量单位", "An amount in the text has its unit", "金额单位应当写明", "12.30万元，", "12.30，", "甲、乙分别为1.00、2.00万元"),
			rule("unit-differs", Severity.SHOULD, "文字", "文中的金额单位应同全文一致", "An amount in the text is in the unit of the document", "金额单位应当全文一致", "12.30万元", "12.30元", "200000元：写到元的大数"),
			rule("paragraph-elsewhere", Severity.MAY, "重复", "一段文字不应在别处再出现", "A paragraph does not stand in another place as well", "文件自己", "两段不同", "两节里有同一段", "整节照印的引言"),
			rule("foreign-code", Severity.MUST, "表格", "编码应属于本栏规定的科目", "A code belongs to the subjects of its panel", "格式", "人员经费栏的 30101", "人员经费栏的 30201", "合计行"),
			rule("name-differs", Severity.MUST, "表格", "名称应是这个编码的名称", "A name is that of its code", "当年的科目表", "30101 基本工资", "30101 津贴补贴", "旧名"),
			rule("label-differs", Severity.SHOULD, "表格", "行的字样应与规定一致", "The label of a row is the prescribed one", "格式", "规定的字样", "另一种字样", "别名"),
			rule("unlabelled-row", Severity.MUST, "表格", "有数的行应有名称", "A row with amounts has a label", "格式", "有名称", "没有名称", "合并的单元格"),
			rule("unknown-row", Severity.MUST, "表格", "格式里没有的行", "A row the form does not have", "格式", "格式里的行", "自加的行", "空行"),
			rule("unknown-code", Severity.MUST, "表格", "编码应在当年的科目表里", "A code is in the catalog of the year", "当年的科目表", "2080101", "2089876", "当年停用的编码"),
			rule("too-many-cells", Severity.MUST, "表格", "一行的格子不应比列多", "A row has no more cells than columns", "格式", "八格", "九格，末格有字", "九格，末格空"),
			rule("too-few-cells", Severity.MUST, "表格", "一行的格子不应比列少", "A row has no fewer cells than columns", "格式", "八格", "七格", "缺的是文字列"),
			rule("unreadable-number", Severity.MUST, "表格", "金额列应是数", "Cells of amounts are numbers", "格式", "1,234.50", "1.234.50", "-"),
			rule("not-a-number", Severity.MUST, "表格", "金额列应是数", "Cells of amounts are numbers", "格式", "1,234.50", "约一千", "不适用"),
			rule("misplaced-number", Severity.MUST, "表格", "名称列不应是金额", "A cell of names holds no amount", "格式", "基本工资", "1,234.50", "2024"),
			rule("code-in-text", Severity.SHOULD, "科目", "文字里的科目代码应在科目表里，名称应同代码一致", "Codes of subjects in the text are in the catalog, under the names beside them", "科目表", "教育支出205（类）02（款）01（项）", "教育支出205（类）62（款）01（项）", "教育205（类）02（款）01（项）：名称少“支出”"),
			rule("number-in-repetition", Severity.SHOULD, "重复", "同一句话印两遍，里面的数应当一样", "A sentence that is printed twice has the same numbers", "同一件事说两遍，数不应变", "两处都是“建设 12 处站点，投入 30.5 万元，已付 20 万元”", "一处是 30.5 万元，另一处是 35.5 万元", "两个数都不同：是两件事"),
			rule("number-among-many", Severity.MAY, "重复", "多处相同的文字，不应有一处的数不同", "Words that are printed many times do not have another number once", "同一个名称、编号处处一样", "五处都是“012003 青山市档案馆服务中心”", "五处里有一处是“012083 青山市档案馆服务中心”", "两处不同：各有各的数"),
			rule("misplaced-point", Severity.SHOULD, "文文", "文字里的比率同前面的两个数只差小数点的，应是写错了位置", "A rate that differs from its two amounts by the point alone has it misplaced", "比率由它前面的两个数算得", "成交 200 万元，节约 50 万元，节资率 20.0%", "成交 200 万元，节约 53 万元，节资率 2.095%", "成交 200 万元，节约 53 万元，节资率 20.95%"),
			rule("average-total", Severity.SHOULD, "文文", "人数乘以人均应等于同一句里的共计", "People times the average come to the total of the sentence", "乘法", "60 名，人均 2000 元，共计 12 万元", "60 名，人均 2000 万元，共计 12 万元", "60 名，人均 2080 元，共计 12 万元（各差半个单位）"),
			rule("number-of-another", Severity.MAY, "重复", "一个项目的文字里不应是另一个项目的数", "The words of a project do not hold a number of another", "四位以上的数不会碰巧相同", "甲项目的文字写自己的执行数", "甲项目的文字写着乙项目的 27.23 万元", "甲、乙两个项目都有 27.23 万元"),
			rule("indicator-in-text", Severity.SHOULD, "绩效", "文字里写的指标值应是绩效指标表里的目标值或者完成值", "What the words say of an indicator is its target or what was achieved", "同一指标只有一个目标值和一个完成值", "目标“培训合格率达到95%”，表里 95%", "目标“培训合格率达到98%”，表里 95%", "目标“培训合格率达到90%以上”，表里 95%"),
			rule("evaluation-twice", Severity.SHOULD, "重复", "一张绩效表不应印两次", "A performance table is not printed twice", "每个项目一张自评表", "两个项目各一张", "同一张印了两次", "名称相同、数不同的两张"),
			rule("paragraph-twice", Severity.SHOULD, "重复", "一段不应写两遍", "A paragraph is not written twice", "同一节里相邻的两段", "两段不同", "两段一字不差", "不到二十五个字的两段"),
			rule("clause-twice", Severity.SHOULD, "重复", "一句不应接连写两遍", "A clause is not written twice in a row", "语句应当通顺", "两句不同", "一句接连写了两遍", "两句里的数不同"),
			rule("words-of-another", Severity.MAY, "重复", "两个项目的长段文字不应一字不差", "Two projects do not have long texts word by word alike", "各写各的情况", "两个项目各写各的", "两个项目的目标一字不差", "不到四十个字"),
			rule("name-misprint", Severity.SHOULD, "名称", "部门、单位和项目的名称应前后一致", "Names of department, units and projects are the same throughout", "同一单位的名称只有一个", "某市某局", "某市某居", "简称"),
			rule("other-place", Severity.SHOULD, "名称", "本部门的决算、预算不应写成别处的部门", "The accounts of the department are not those of another place", "抄来的文字要改成本部门", "青山市政务服务管理局2024年度部门决算", "白水市政务服务管理局2024年度部门决算", "会同白水市政务服务管理局开展工作"),
			rule("project-renamed", Severity.SHOULD, "名称", "一个项目在文字和绩效表里的名称应相同", "A project has one name in the text and in its performance table", "综述与自评表一一对应", "文中和表里都叫甲项目", "文中的甲项目和表里的乙项目，预算数和执行数都相同", "名称只差标点"),
			rule("project-amount", Severity.SHOULD, "勾稽", "文字里写的项目支出不应大于它的绩效表的执行数", "What the text says was spent on a project does not exceed its performance table", "部分不大于全部", "文中写甲项目 5.00 万元，表里执行 20.00 万元", "文中写甲项目 50.00 万元，表里执行 20.00 万元", "文中写甲项目 20.01 万元，表里执行 20.00 万元"),
			rule("word-misprint", Severity.SHOULD, "文字", "格式和科目的名称不应印错字", "Words of the form and the catalogs are not misprinted", "格式和当年的科目表", "公务接待费", "公接待费", "公务接待"),
			rule("unit-unlisted", Severity.SHOULD, "名称", "绩效表的单位应在单位名单里", "The units of performance tables are among those listed", "编报范围", "名单里的单位", "名单里没有的单位", "文件没有列出名单"),
			rule("review-without-table", Severity.SHOULD, "绩效", "每个项目综述应有自评表", "Every review has its table", "综述与自评表一一对应", "综述和表都有", "只有综述", "名称只差标点"),
			rule("table-without-review", Severity.SHOULD, "绩效", "每张自评表应有综述", "Every table has its review", "综述与自评表一一对应", "综述和表都有", "只有表", "文件没有综述"),
			rule("line-number", Severity.SHOULD, "表格", "行次应连续", "Lines are numbered without gaps", "格式", "1、2、3", "1、5、3", "每栏各从 1 编起"),
			rule("number-gap", Severity.SHOULD, "结构", "序号应连续", "Numbers are unbroken", "编号", "一、二、三", "一、三", "一（一）二（一）：各级各自编号"),
			rule("contents-differ", Severity.SHOULD, "结构", "目录的标题应与正文一致", "The contents list has the headings as they are", "目录", "目录和正文一样", "目录的标题不同", "目录带页码"),
			rule("contents-lack", Severity.SHOULD, "结构", "目录应列出各部分", "The contents list has all parts", "目录", "各部分都在目录里", "目录少一部分", "没有目录"),
			rule("nothing-but-table", Severity.MUST, "文表", "写明没有的，表里不应有数", "What the text says there is none of has no amount in its table", "文字与表说的是一件事", "没有政府性基金支出，表是空的", "没有政府性基金支出，表里有 10.00", "表里印 0.00"),
			rule("nothing-but-number", Severity.MUST, "文文", "写明没有的，同一节里不应有数", "What a section says there is none of has no amount in it", "文字与数说的是一件事", "没有此类支出", "没有国有资本经营预算支出，支出 5.00 万元", "没有此类支出，支出 0.00 万元"),
			rule("term-missing", Severity.SHOULD, "名词解释", "有数的科目应有解释", "Every subject with an amount is explained", "用到的名词应当解释", "2080101 有数，有解释", "2080101 有数，没有解释", "印 0.00 的科目"),
			rule("term-unused", Severity.SHOULD, "名词解释", "没有数的科目不应解释", "No subject without an amount is explained", "没有用到的不必解释", "2080101 有解释，有数", "2080101 有解释，没有数", "印 0.00 的科目"),
			rule("term-unknown", Severity.SHOULD, "名词解释", "解释的科目应在当年的科目表里", "Subjects that are explained are in the catalog of the year", "当年的科目表", "行政运行（项）在它的款下", "行政运行（项）写在别的款下", "类名没有写“支出”"),
			rule("term-number", Severity.SHOULD, "名词解释", "名词的序号应连续", "The numbers of terms are unbroken", "编号", "1、2、3", "1、3", "没有序号"),
			rule("term-twice", Severity.SHOULD, "名词解释", "名词不应解释两次", "A term is explained once", "一个名词一条", "一次", "两次", "不同款的同名科目"),
			rule("term-empty", Severity.SHOULD, "名词解释", "名词应有解释", "A term has an explanation", "用到的名词应当解释", "有解释", "没有解释", "只有冒号的，算没有"),
			rule("term-copied", Severity.SHOULD, "名词解释", "两个名词的解释不应一字不差", "Two terms do not have one explanation", "各有各的意思", "各有各的解释", "两条解释一字不差", "不同款的同名科目"),
			rule("term-of-another", Severity.SHOULD, "名词解释", "解释应是本科目的", "An explanation is that of its subject", "当年的科目表的名称和说明", "住房公积金：单位缴存的住房公积金", "住房公积金：行政单位医疗的经费", "也说到自己的科目"),
			rule("terms-swapped", Severity.SHOULD, "名词解释", "两个名词的解释不应放反", "Two explanations are not in each other's places", "解释应是本名词的", "各在各处", "两条解释放反了", "解释里有自己的名称"),
			rule("waiver-void", Severity.SHOULD, "免核", "免核时的数变了，免核失效", "A waiver is void when its value has changed", "免核只对当时的数有效", "值未变", "值变了", "数没变，印法变了"),
			rule("waiver-idle", Severity.MAY, "免核", "没有问题可免的免核", "A waiver without a finding", "免核应有所指", "有这个问题", "没有这个问题", "问题是尾差"),
			rule("check-failed", Severity.SHOULD, "扩展", "插件的检查自己出错", "A check of a plug-in failed", "扩展", "检查正常", "检查出错", "检查没有发现问题"));

	private static DerivedRule rule(String id, Severity severity, String family, String zh, String en, String ground, String passing, String failing,
			String boundary) {
		return new DerivedRule(id, severity, family, new Message(zh, en), ground, passing, failing, boundary);
	}
}
