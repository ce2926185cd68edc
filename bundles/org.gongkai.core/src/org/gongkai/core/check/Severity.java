// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

/** How grave a finding is. */
public enum Severity {
	/** A contradiction that must be mended. */
	MUST("必须"),
	/** A departure from what is prescribed. */
	SHOULD("应当"),
	/** Worth explaining. */
	MAY("可说明");

	private final String word;

	Severity(String word) {
		this.word = word;
	}

	/** The official Chinese word. */
	public String word() {
		return word;
	}

	/** The severity of a rule of the model. */
	public static Severity of(org.gongkai.model.Severity severity) {
		return switch (severity) {
			case MUST -> MUST;
			case SHOULD -> SHOULD;
			case MAY -> MAY;
		};
	}
}
