// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.pdf;

import java.util.EnumSet;
import java.util.List;

import org.gongkai.core.spi.Progress;
import org.gongkai.core.text.InputProblem;
import org.gongkai.core.text.Message;
import org.gongkai.exchange.read.Extract;
import org.gongkai.exchange.read.FileImporter;
import org.gongkai.exchange.read.FileKind;

/** Imports a published document from a PDF file that has its text as text; scanned pages are told. */
public final class PdfImporter extends FileImporter {

	/** Made for every command; loads nothing. */
	public PdfImporter() {
		super("org.gongkai.exchange.pdf", new Message("PDF 文件", "PDF file"), List.of("pdf"), EnumSet.of(FileKind.PDF));
	}

	@Override
	protected Extract read(String name, byte[] content, Progress progress) throws InputProblem {
		return PdfReader.read(name, content, progress);
	}
}
