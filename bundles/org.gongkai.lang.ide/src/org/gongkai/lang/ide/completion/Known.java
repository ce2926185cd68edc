// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide.completion;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.form.Library;

/**
 * What proposals can draw on.
 *
 * @param library     catalogs, dimensions and forms
 * @param snapshot    the document as it was analysed last; empty when the file holds none
 * @param disclosures names of all disclosures of the workspace
 * @param rules       ids of all checks and rules
 */
public record Known(Library library, Optional<DocumentSnapshot> snapshot, Collection<String> disclosures,
		Collection<String> rules) {

	public Known {
		disclosures = List.copyOf(disclosures);
		rules = List.copyOf(rules);
	}
}
