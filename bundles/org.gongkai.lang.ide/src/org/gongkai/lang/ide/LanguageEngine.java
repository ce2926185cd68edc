// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.gongkai.core.form.Library;

/**
 * The language as the worker sees it: plain calls that take the time they take. Only the worker of
 * {@link LanguageService} calls it, one call after the other.
 */
interface LanguageEngine {

	/**
	 * Adds or replaces a file.
	 *
	 * @return the other files whose analysis may be different now
	 */
	Set<String> put(String uri, String text);

	/**
	 * Removes a file; an unknown one is ignored.
	 *
	 * @return the other files whose analysis may be different now
	 */
	Set<String> remove(String uri);

	Analysis analyse(String uri, long stamp);

	/** Proposals for a text that need not be the one analysed last. */
	List<Completion> complete(String uri, String text, int offset);

	/** What binds the number at a place to a fact. */
	List<Fix> bindings(Analysis analysis, int offset);

	Optional<HoverText> hover(Analysis analysis, int offset);

	List<Target> definition(Analysis analysis, int offset);

	List<Target> references(Analysis analysis, int offset);

	List<Occurrence> occurrences(Analysis analysis, int offset);

	/** Replacements that bring the lines of a range into canonical layout. */
	List<Edit> format(String text, int from, int length);

	Optional<String> standardText(String uri);

	/** All catalogs, dimensions, forms and rule sets of the known files. */
	Library library();

	/** A new document, or empty when there is no such form. */
	Optional<String> draft(DocumentDraft draft);
}
