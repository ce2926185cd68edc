// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.json;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import com.google.gson.stream.JsonWriter;

import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Fix;
import org.gongkai.core.check.Severity;
import org.gongkai.core.check.Verdict;
import org.gongkai.core.fact.Place;

/** Writes findings in SARIF 2.1.0, as code review tools read them. */
public final class SarifWriter {

	private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

	private SarifWriter() {
	}

	/**
	 * A SARIF log of one run.
	 *
	 * @param locale language of the messages
	 */
	public static String log(Collection<Finding> findings, Locale locale) {
		Map<String, Finding> rules = new LinkedHashMap<>();
		findings.forEach(finding -> rules.putIfAbsent(finding.rule(), finding));
		List<String> ids = List.copyOf(rules.keySet());
		return JsonText.indented(json -> {
			json.beginObject();
			json.name("$schema").value(SCHEMA);
			json.name("version").value("2.1.0");
			json.name("runs").beginArray().beginObject();
			json.name("tool").beginObject().name("driver").beginObject();
			json.name("name").value("Gongkai");
			json.name("rules").beginArray();
			for (Finding rule : rules.values()) {
				json.beginObject().name("id").value(rule.rule());
				json.name("defaultConfiguration").beginObject().name("level").value(level(rule.severity())).endObject();
				json.name("properties").beginObject().name("family").value(rule.family()).endObject().endObject();
			}
			json.endArray().endObject().endObject();
			json.name("columnKind").value("utf16CodeUnits");
			json.name("results").beginArray();
			for (Finding finding : findings) {
				result(json, finding, ids.indexOf(finding.rule()), locale);
			}
			json.endArray().endObject().endArray().endObject();
		});
	}

	private static void result(JsonWriter json, Finding finding, int rule, Locale locale) throws IOException {
		json.beginObject();
		json.name("ruleId").value(finding.rule());
		json.name("ruleIndex").value(rule);
		json.name("level").value(level(finding));
		json.name("message").beginObject().name("text").value(finding.message().in(locale)).endObject();
		json.name("locations").beginArray();
		if (!finding.places().isEmpty()) {
			location(json, finding.places().getFirst(), -1);
		}
		json.endArray();
		if (finding.places().size() > 1) {
			json.name("relatedLocations").beginArray();
			for (int i = 1; i < finding.places().size(); i++) {
				location(json, finding.places().get(i), i);
			}
			json.endArray();
		}
		if (finding.waived() != null) {
			json.name("suppressions").beginArray().beginObject().name("kind").value("inSource").name("justification")
					.value(finding.waived()).endObject().endArray();
		}
		fixes(json, finding, locale);
		json.name("properties").beginObject();
		json.name("severity").value(finding.severity().word());
		json.name("verdict").value(finding.verdict().word());
		json.name("group").value(finding.group());
		json.name("root").value(finding.root());
		json.endObject();
		json.endObject();
	}

	/** Rounding is never an error, and what could not be verified is no contradiction. */
	private static String level(Finding finding) {
		if (finding.verdict() == Verdict.ROUNDING) {
			return "note";
		}
		return level(finding.severity());
	}

	private static String level(Severity severity) {
		return switch (severity) {
			case MUST -> "error";
			case SHOULD -> "warning";
			case MAY -> "note";
		};
	}

	// Advice without edits is in the message already.
	private static void fixes(JsonWriter json, Finding finding, Locale locale) throws IOException {
		List<Fix> fixes = finding.fixes().stream().filter(fix -> !fix.edits().isEmpty()).toList();
		if (fixes.isEmpty()) {
			return;
		}
		json.name("fixes").beginArray();
		for (Fix fix : fixes) {
			json.beginObject();
			json.name("description").beginObject().name("text").value(fix.label().in(locale)).endObject();
			json.name("artifactChanges").beginArray();
			for (String file : fix.edits().stream().map(Fix.Edit::file).distinct().toList()) {
				json.beginObject().name("artifactLocation").beginObject().name("uri").value(uri(file)).endObject();
				json.name("replacements").beginArray();
				for (Fix.Edit edit : fix.edits()) {
					if (edit.file().equals(file)) {
						json.beginObject().name("deletedRegion").beginObject().name("charOffset").value(edit.offset()).name("charLength").value(edit.length())
								.endObject();
						json.name("insertedContent").beginObject().name("text").value(edit.text()).endObject().endObject();
					}
				}
				json.endArray().endObject();
			}
			json.endArray().endObject();
		}
		json.endArray();
	}

	private static void location(JsonWriter json, Place place, int id) throws IOException {
		json.beginObject();
		if (id >= 0) {
			json.name("id").value(id);
		}
		json.name("physicalLocation").beginObject();
		json.name("artifactLocation").beginObject().name("uri").value(uri(place.file())).endObject();
		json.name("region").beginObject();
		json.name("startLine").value(Math.max(1, place.line()));
		json.name("startColumn").value(Math.max(1, place.col()));
		json.name("endColumn").value(Math.max(1, place.col()) + place.length());
		json.endObject().endObject();
		json.name("logicalLocations").beginArray().beginObject().name("fullyQualifiedName").value(place.path()).endObject().endArray();
		json.endObject();
	}

	/** The path as a URI reference: its names percent-encoded, its separators slashes. */
	private static String uri(String path) {
		return Arrays.stream(path.replace('\\', '/').split("/", -1))
				.map(name -> URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20")).collect(Collectors.joining("/"));
	}
}
