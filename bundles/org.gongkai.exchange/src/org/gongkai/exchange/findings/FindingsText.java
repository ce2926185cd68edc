// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.findings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Fix;
import org.gongkai.core.check.Severity;
import org.gongkai.core.check.Verdict;
import org.gongkai.core.fact.Place;
import org.gongkai.core.text.Message;

/**
 * Writes findings for people: one cause after the other, each with its places, what follows from it, and its repairs;
 * then what could not be verified, what is only rounding, and what was waived.
 */
public final class FindingsText {

	private static final int NAMED_PLACES = 8;

	private final StringBuilder text = new StringBuilder();
	private final Locale locale;

	private FindingsText(Locale locale) {
		this.locale = locale;
	}

	/** The findings with a summary at the end. */
	public static String of(Collection<Finding> findings, Locale locale) {
		FindingsText writer = new FindingsText(locale);
		writer.write(findings);
		return writer.text.toString();
	}

	private void write(Collection<Finding> findings) {
		List<Finding> open = findings.stream().filter(finding -> finding.waived() == null).toList();
		List<Finding> wrong = open.stream().filter(finding -> finding.verdict() == Verdict.CONTRADICTION).toList();
		for (Severity severity : Severity.values()) {
			causes(wrong, severity);
		}
		section(open.stream().filter(finding -> finding.verdict() == Verdict.UNVERIFIABLE).toList(), new Message("无法核对", "Not verifiable"));
		section(open.stream().filter(finding -> finding.verdict() == Verdict.ROUNDING).toList(),
				new Message("尾差（四舍五入，不是错误）", "Rounding differences (no errors)"));
		section(findings.stream().filter(finding -> finding.waived() != null).toList(), new Message("已免核", "Waived"));
		summary(findings, wrong);
	}

	private void causes(List<Finding> wrong, Severity severity) {
		Map<String, List<Finding>> groups = new LinkedHashMap<>();
		for (Finding finding : wrong) {
			String key = finding.group().isEmpty() ? "#" + groups.size() : finding.group();
			groups.computeIfAbsent(key, group -> new ArrayList<>()).add(finding);
		}
		for (List<Finding> group : groups.values()) {
			Finding root = group.stream().filter(Finding::root).findFirst().orElse(group.getFirst());
			if (gravest(group) != severity) {
				continue;
			}
			line("", head(root));
			places(root);
			List<Finding> others = group.stream().filter(finding -> finding != root).toList();
			if (!others.isEmpty()) {
				line("    ", Message.of("同一原因还引起 {0} 处：", "The same cause also explains {0} more:", others.size()).in(locale));
				others.forEach(other -> line("      ", head(other)));
			}
			for (Fix fix : root.fixes()) {
				line("    ", Message.of("可以：{0}", "Fix: {0}", fix.label().in(locale)).in(locale));
			}
			text.append('\n');
		}
	}

	private static Severity gravest(List<Finding> group) {
		return group.stream().map(Finding::severity).min(Severity::compareTo).orElseThrow();
	}

	private void section(List<Finding> findings, Message title) {
		if (!findings.isEmpty()) {
			line("", title.in(locale) + ":");
			for (Finding finding : findings) {
				line("  ", head(finding) + (finding.waived() == null ? "" : " — " + finding.waived()));
			}
			text.append('\n');
		}
	}

	private String head(Finding finding) {
		String at = finding.places().isEmpty() ? "" : at(finding.places().getFirst()) + ": ";
		return at + severity(finding.severity()) + " " + finding.message().in(locale) + " [" + finding.rule() + "]";
	}

	private void places(Finding finding) {
		List<Place> places = finding.places();
		if (places.size() == 1 && places.getFirst().where().isEmpty()) {
			return;
		}
		for (Place place : places.subList(0, Math.min(NAMED_PLACES, places.size()))) {
			String source = place.source() == null || isSource(place) ? ""
					: " ← " + place.source().file() + ":" + place.source().line() + ":" + place.source().col();
			line("    ", at(place) + "  " + place.label() + "  " + (place.printed().isEmpty() ? "" : "“" + place.printed() + "”") + source);
		}
		if (places.size() > NAMED_PLACES) {
			line("    ", Message.of("……还有 {0} 处", "… {0} more places", places.size() - NAMED_PLACES).in(locale));
		}
	}

	/** Whether a published document itself was checked. */
	private static boolean isSource(Place place) {
		return place.file().endsWith(place.source().file()) && place.line() == place.source().line() && place.col() == place.source().col();
	}

	private static String at(Place place) {
		return place.file() + ":" + place.line() + ":" + place.col();
	}

	private String severity(Severity severity) {
		return new Message(severity.word(), switch (severity) {
			case MUST -> "must";
			case SHOULD -> "should";
			case MAY -> "may";
		}).in(locale);
	}

	private void summary(Collection<Finding> all, List<Finding> wrong) {
		long waived = all.stream().filter(finding -> finding.waived() != null).count();
		long rounding = all.stream().filter(finding -> finding.waived() == null && finding.verdict() == Verdict.ROUNDING).count();
		long open = all.stream().filter(finding -> finding.waived() == null && finding.verdict() == Verdict.UNVERIFIABLE).count();
		long causes = wrong.stream().filter(Finding::root).count();
		line("", Message.of("必须 {0}，应当 {1}，可说明 {2}（{3} 个原因）；无法核对 {4}，尾差 {5}，免核 {6}。",
				"must {0}, should {1}, may {2} ({3} causes); not verifiable {4}, rounding {5}, waived {6}.", count(wrong, Severity.MUST),
				count(wrong, Severity.SHOULD), count(wrong, Severity.MAY), causes, open, rounding, waived).in(locale));
	}

	private static long count(List<Finding> findings, Severity severity) {
		return findings.stream().filter(finding -> finding.severity() == severity).count();
	}

	private void line(String indent, String content) {
		text.append(indent).append(content).append('\n');
	}
}
