// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.html;

import java.util.EnumSet;
import java.util.List;

import org.gongkai.core.spi.Progress;
import org.gongkai.core.text.InputProblem;
import org.gongkai.core.text.Message;
import org.gongkai.exchange.read.Extract;
import org.gongkai.exchange.read.FileImporter;
import org.gongkai.exchange.read.FileKind;

/** Imports a published document from a saved page of the web; also what programs call xls and write as HTML. */
public final class HtmlImporter extends FileImporter {

	/** Made for every command; loads nothing. */
	public HtmlImporter() {
		super("org.gongkai.exchange.html", new Message("网页（HTML）", "Web page (HTML)"), List.of("html", "htm"), EnumSet.of(FileKind.HTML));
	}

	@Override
	protected Extract read(String name, byte[] content, Progress progress) throws InputProblem {
		return HtmlReader.read(name, content, progress);
	}
}
