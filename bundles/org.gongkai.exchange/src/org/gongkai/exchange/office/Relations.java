// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

/**
 * What the identifiers in a document stand for.
 *
 * @param targets name of the other part, or an address, by identifier
 */
record Relations(Map<String, String> targets) {

	/** Of a part that refers to nothing. */
	static final Relations NONE = new Relations(Map.of());

	static Relations of(Optional<byte[]> part) throws XMLStreamException {
		Map<String, String> targets = new HashMap<>();
		if (part.isPresent()) {
			Xml xml = new Xml(part.get());
			while (xml.next()) {
				if (xml.name().equals("Relationship")) {
					targets.put(xml.attribute("Id"), xml.attribute("Target"));
				}
			}
		}
		return new Relations(targets);
	}

	/** Name of a picture or diagram: the file's, without folder and ending; empty when unknown. */
	String picture(String id) {
		return targets.getOrDefault(id, "").replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.[A-Za-z0-9]+$", "");
	}
}
