// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.read;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.gongkai.core.spi.ImportRequest;
import org.gongkai.core.spi.ImportResult;
import org.gongkai.core.spi.Importer;
import org.gongkai.core.spi.Progress;
import org.gongkai.core.text.InputProblem;
import org.gongkai.core.text.Message;
import org.gongkai.exchange.text.SourceImport;

/**
 * An importer that turns a file into lines and leaves the rest to the import of lines. Instances are made for every command,
 * so a subclass must not load its library before it reads.
 */
public abstract class FileImporter implements Importer {

	private final String id;
	private final Message label;
	private final List<String> endings;
	private final Set<FileKind> kinds;

	/**
	 * @param endings usual endings of the names of such files
	 * @param kinds kinds of files that are read, or refused with a better reason than that nobody reads them
	 */
	protected FileImporter(String id, Message label, List<String> endings, Set<FileKind> kinds) {
		this.id = id;
		this.label = label;
		this.endings = List.copyOf(endings);
		this.kinds = kinds;
	}

	/** Reads a file. Whatever goes wrong by itself means that the file is damaged. */
	protected abstract Extract read(String name, byte[] content, Progress progress) throws InputProblem;

	@Override
	public final String id() {
		return id;
	}

	@Override
	public final Message label() {
		return label;
	}

	@Override
	public final List<String> endings() {
		return endings;
	}

	@Override
	public final boolean accepts(String name, byte[] head) {
		return kinds.contains(FileKind.of(name, head));
	}

	@Override
	public final ImportResult importFrom(ImportRequest request, Progress progress) throws InputProblem {
		progress.step(new Message("读取", "Reading"), 0, 0);
		Extract extract = extract(request.name(), request.content(), progress);
		return SourceImport.run(extract.source(), extract.remarks(), request, progress);
	}

	/**
	 * The lines of a file.
	 *
	 * @throws InputProblem when it cannot be read, with the reason
	 */
	public final Extract extract(String name, byte[] content, Progress progress) throws InputProblem {
		if (content.length == 0) {
			throw new InputProblem(Message.of("文件“{0}”是空的。", "File “{0}” is empty.", name), name, 0, 0);
		}
		Limits.file(name, content.length);
		Refusal.check(name, FileKind.of(name, Arrays.copyOf(content, Math.min(content.length, ImportRequest.HEAD))), content);
		try {
			return read(name, content, progress);
		} catch (java.util.concurrent.CancellationException cancelled) {
			throw cancelled;
		} catch (OutOfMemoryError tooLarge) {
			throw new InputProblem(Message.of("文件“{0}”太大，内存不够，请拆分后再导入。",
					"File “{0}” is too large for the memory at hand; split it.", name), name, 0, 0);
		} catch (RuntimeException | StackOverflowError damaged) {
			throw Refusal.damaged(name);
		}
	}
}
