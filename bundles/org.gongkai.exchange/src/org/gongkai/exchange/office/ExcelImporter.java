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

/** Imports published tables from an Excel file (xlsx): every visible sheet, as it is shown. */
public final class ExcelImporter extends FileImporter {

	/** Made for every command; loads nothing. */
	public ExcelImporter() {
		super("org.gongkai.exchange.excel", new Message("Excel 工作簿（xlsx）", "Excel workbook (xlsx)"),
				List.of("xlsx", "xlsm"), EnumSet.of(FileKind.EXCEL, FileKind.OLD_EXCEL, FileKind.OLD_XML));
	}

	@Override
	protected Extract read(String name, byte[] content, Progress progress) throws InputProblem {
		return OfficePackage.open(name, content).read(progress);
	}
}
