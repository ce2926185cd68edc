// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.office;

import java.util.EnumSet;
import java.util.List;

import org.gongkai.core.spi.Progress;
import org.gongkai.core.text.InputProblem;
import org.gongkai.core.text.Message;
import org.gongkai.exchange.read.Extract;
import org.gongkai.exchange.read.FileImporter;
import org.gongkai.exchange.read.FileKind;

/** Imports a published document from a Word file (docx). Older and foreign formats are refused with what to do. */
public final class WordImporter extends FileImporter {

	/** Made for every command; loads nothing. */
	public WordImporter() {
		super("org.gongkai.exchange.word", new Message("Word 文档（docx）", "Word document (docx)"),
				List.of("docx", "docm"), EnumSet.of(FileKind.WORD, FileKind.OLD_WORD, FileKind.RTF, FileKind.OPEN_DOCUMENT, FileKind.OFD));
	}

	@Override
	protected Extract read(String name, byte[] content, Progress progress) throws InputProblem {
		return OfficePackage.open(name, content).read(progress);
	}
}
