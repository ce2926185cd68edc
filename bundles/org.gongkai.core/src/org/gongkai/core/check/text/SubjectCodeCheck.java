// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.core.check.CheckContext;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Severity;
import org.gongkai.core.check.WordCheck;
import org.gongkai.core.fact.Place;
import org.gongkai.core.form.SubjectTree;
import org.gongkai.core.text.Message;
import org.gongkai.core.wording.FoldedText;
import org.gongkai.core.wording.Passage;

/** The codes of subjects that stand in a text, as in 教育支出205（类）02（款）01（项）, are in the catalog, under the names beside them. */
public final class SubjectCodeCheck implements WordCheck {

	private static final String NAME = "([\\u4e00-\\u9fff]{2,30})?";
	private static final Pattern CODE = Pattern.compile(NAME + "(?<![0-9])([0-9]{3})\\(类\\)" + NAME + "([0-9]{2})\\(款\\)" + NAME + "([0-9]{2})\\(项\\)");

	/** A code in a text: three folded stretches of digits, and the names before them; a name is null when none is printed. */
	private record Code(List<String> digits, List<String> names, int from, int to) {
	}

	/** The codes of a text. */
	private record Codes(List<Code> all) {
	}

	@Override
	public String id() {
		return "subject-codes";
	}

	@Override
	public String family() {
		return "科目";
	}

	@Override
	public List<Finding> run(CheckContext context) {
		List<Finding> findings = new ArrayList<>();
		SubjectTree tree = Glossary.tree(context.document());
		if (tree != null) {
			for (Passage passage : context.passages()) {
				if (passage.kind() == Passage.Kind.PARAGRAPH || passage.kind() == Passage.Kind.TERM || passage.kind() == Passage.Kind.TITLE) {
					passage.folded().once(Codes.class, SubjectCodeCheck::codes).all().forEach(code -> check(code, tree, passage, findings));
				}
			}
		}
		return findings;
	}

	private static Codes codes(FoldedText text) {
		List<Code> codes = new ArrayList<>();
		String folded = text.folded();
		Matcher matcher = folded.contains("(项)") ? CODE.matcher(folded) : null;
		while (matcher != null && matcher.find()) {
			List<String> names = new ArrayList<>();
			for (int group : new int[] { 1, 3, 5 }) {
				names.add(matcher.group(group));
			}
			codes.add(new Code(List.of(matcher.group(2), matcher.group(4), matcher.group(6)), names, matcher.start(2), matcher.end(6)));
		}
		return new Codes(codes);
	}

	// The first level that is wrong: what stands below it cannot be right.
	private void check(Code code, SubjectTree tree, Passage passage, List<Finding> findings) {
		Place place = passage.place(passage.folded().place(code.from()), passage.folded().end(code.to()));
		String subject = "";
		for (int level = 0; level < code.digits().size(); level++) {
			subject += code.digits().get(level);
			SubjectTree.Entry entry = tree.entry(subject).orElse(null);
			String name = code.names().get(level);
			if (entry == null) {
				findings.add(Finding.of("code-in-text", Severity.SHOULD, family(), Message.of("{0} 年度科目表里没有科目 {1}，请核对代码。",
						"The catalog of {0} has no subject {1}. Check the code.", String.valueOf(tree.year()), subject), List.of(place)));
				return;
			}
			if (name != null && !SubjectTree.isCalled(entry, name) && !SubjectTree.isCalled(entry, name + "支出") && !name.endsWith(entry.name())) {
				findings.add(Finding.of("code-in-text", Severity.SHOULD, family(), Message.of("科目 {0} 是“{1}”，而这里写作“{2}”。请核对代码和名称。",
						"Subject {0} is “{1}”, but “{2}” is written here. Check code and name.", subject, entry.name(), name), List.of(place)));
				return;
			}
		}
	}
}
