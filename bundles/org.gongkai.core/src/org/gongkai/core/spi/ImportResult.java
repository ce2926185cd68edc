// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.spi;

import java.util.List;

import org.gongkai.core.text.Message;

/**
 * What an import came to.
 *
 * @param gongkaiText the document in the language
 * @param report account of every number and every table of the source
 * @param messages what the user should know beyond the report, the most important first
 * @param review source and result side by side, for a person who looks the import over
 */
public record ImportResult(String gongkaiText, ImportReport report, List<Message> messages, ImportReview review) {

	public ImportResult {
		messages = List.copyOf(messages);
	}

	/** The result of an importer that gives nothing to look over but its report. */
	public ImportResult(String gongkaiText, ImportReport report, List<Message> messages) {
		this(gongkaiText, report, messages, ImportReview.NONE);
	}
}
