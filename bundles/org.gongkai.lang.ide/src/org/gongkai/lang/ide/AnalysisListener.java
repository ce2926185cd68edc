// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide;

/** Is told about every finished analysis. */
@FunctionalInterface
public interface AnalysisListener {

	/**
	 * A text was analysed. Called on the service's worker thread: return at once, hand over to another thread for
	 * anything that takes time, and drop the result when the text has moved on from its stamp.
	 */
	void analysed(Analysis analysis);

	/**
	 * A text could not be analysed because of a defect in the language itself; the previous analysis stands.
	 *
	 * @param uri   the file
	 * @param stamp the stamp the text was sent with
	 * @param cause for the log
	 */
	default void failed(String uri, long stamp, RuntimeException cause) {
	}
}
