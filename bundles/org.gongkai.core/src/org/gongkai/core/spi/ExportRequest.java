// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.spi;

import java.util.List;
import java.util.Map;

import org.gongkai.core.check.Finding;
import org.gongkai.core.document.DocumentSnapshot;

/**
 * What an exporter is given.
 *
 * @param document the document
 * @param findings what the checks found in it; empty when it was not checked or nothing was found
 * @param options settings that the exporter documents; names it does not know are ignored
 */
public record ExportRequest(DocumentSnapshot document, List<Finding> findings, Map<String, String> options) {

	public ExportRequest {
		findings = List.copyOf(findings);
		options = Map.copyOf(options);
	}
}
