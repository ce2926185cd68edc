// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.spi;

import java.util.concurrent.CancellationException;

import org.gongkai.core.text.InputProblem;

/** Writes a document in another format. The same request gives the same bytes: no date of today, no random order. */
public interface Exporter extends Extension {

	/** Usual ending of the file name, without the dot, for instance {@code docx}. */
	String fileExtension();

	/**
	 * Writes a document.
	 *
	 * @return the content of the file
	 * @throws InputProblem when this document cannot be written in this format, with the place and what to do
	 * @throws CancellationException from {@link Progress#checkCancelled()}
	 */
	byte[] export(ExportRequest request, Progress progress) throws InputProblem;
}
