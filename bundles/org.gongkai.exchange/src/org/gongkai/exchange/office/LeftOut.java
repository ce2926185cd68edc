// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.office;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.core.text.Message;

/** Counts what of a Word document is not read, to be told. */
final class LeftOut {

	private int foreign;
	private int objects;
	private int charts;
	private int deleted;
	private int hidden;

	/** Content in another format that Word would insert when it opens the file. */
	void foreign() {
		foreign++;
	}

	/** An embedded object. */
	void object() {
		objects++;
	}

	/** A chart. */
	void chart() {
		charts++;
	}

	/** Something that a tracked change deletes. */
	void deleted() {
		deleted++;
	}

	/** Something that is hidden. */
	void hidden(boolean text) {
		hidden += text ? 1 : 0;
	}

	/** What there is to tell; empty when all was read. */
	List<Message> remarks() {
		List<Message> remarks = new ArrayList<>();
		if (deleted > 0) {
			remarks.add(Message.of("文件里有没有接受的修订：插入的已导入，删去的 {0} 处没有导入。",
					"The file has tracked changes that nobody has accepted: what they insert was imported, the {0} places they delete were not.", deleted));
		}
		if (hidden > 0) {
			remarks.add(Message.of("隐藏的文字或行有 {0} 处没有导入。", "{0} hidden pieces of text or rows were not imported.", hidden));
		}
		if (foreign > 0) {
			remarks.add(Message.of("有 {0} 段嵌入的其他格式内容没有导入。", "{0} parts embedded in another format were not imported.", foreign));
		}
		if (objects > 0) {
			remarks.add(Message.of("有 {0} 个嵌入对象（如嵌入的 Excel 表）没有导入，只留下图片名。",
					"{0} embedded objects (such as Excel sheets) were not imported; only the names of their pictures remain.", objects));
		}
		if (charts > 0) {
			remarks.add(Message.of("有 {0} 个图表的数据没有导入，只留下图表名。", "The data of {0} charts were not imported; only their names remain.", charts));
		}
		return remarks;
	}
}
