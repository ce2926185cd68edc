// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;

import org.eclipse.core.runtime.ILog;
import org.gongkai.app.AppMessages;
import org.gongkai.app.reviewing.Review;
import org.gongkai.core.form.Library;
import org.gongkai.core.spi.Contribution;
import org.gongkai.core.spi.ExtensionCatalog;
import org.gongkai.core.spi.ImportRequest;
import org.gongkai.core.spi.ImportResult;
import org.gongkai.core.spi.Importer;
import org.gongkai.core.spi.Outcome;
import org.gongkai.core.spi.Progress;
import org.gongkai.core.text.InputProblem;
import org.gongkai.lang.ide.Edit;
import org.gongkai.lang.ide.LanguageService;
import org.gongkai.ui.language.MessageLanguage;
import org.gongkai.ui.language.Texts;

/** Reads files with the first contributed importer that accepts each. Writes nothing. Takes its time: not for the UI thread. */
final class SourceReader {
	/** A file larger than this is no document that anybody published. */
	private static final long LARGEST = 256L << 20;
	private static final String OFFICE_LOCK = "~$";

	private final ExtensionCatalog catalog;
	private final Library library;
	private final LanguageService language;

	SourceReader(ExtensionCatalog catalog, Library library, LanguageService language) {
		this.catalog = catalog;
		this.library = library;
		this.language = language;
	}

	/** Whether there is a form of that name. */
	boolean hasForm(String form) {
		return library.form(form).isPresent();
	}

	/**
	 * The files of a folder and its subfolders that an importer accepts, by path. Hidden ones and the lock files of office
	 * programs are left out; what cannot be looked into is passed over.
	 *
	 * @throws CancellationException when cancelled
	 */
	List<Path> files(Path folder, Progress progress) {
		List<Path> files = new ArrayList<>();
		try {
			Files.walkFileTree(folder, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
					return directory.equals(folder) || !isHidden(directory) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
				}

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
					progress.checkCancelled();
					if (attributes.isRegularFile() && !isHidden(file) && importer(file).isPresent()) {
						files.add(file);
					}
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
					return FileVisitResult.CONTINUE;
				}
			});
		} catch (IOException unreadable) {
			ILog.get().info(folder + ": " + unreadable.getMessage());
		}
		files.sort(null);
		return files;
	}

	private static boolean isHidden(Path file) {
		String name = file.getFileName().toString();
		return name.startsWith(".") || name.startsWith(OFFICE_LOCK);
	}

	private Optional<Contribution<Importer>> importer(Path file) {
		try (InputStream in = Files.newInputStream(file)) {
			return catalog.importersFor(file.getFileName().toString(), in.readNBytes(ImportRequest.HEAD)).stream().findFirst();
		} catch (IOException unreadable) {
			return Optional.empty();
		}
	}

	/**
	 * Reads a file.
	 *
	 * @param form name of the form; empty when it is to be recognised
	 * @throws CancellationException when cancelled
	 */
	Reading read(Path source, Optional<String> form, Progress progress) {
		String name = source.getFileName().toString();
		try {
			if (Files.size(source) > LARGEST) {
				return new Reading.Failed(Texts.format(AppMessages.Import_tooLarge, name, LARGEST >> 20));
			}
			Optional<Contribution<Importer>> importer = importer(source);
			if (importer.isEmpty()) {
				return new Reading.Failed(Texts.format(AppMessages.Import_noImporter, name));
			}
			ImportRequest request = new ImportRequest(name, Files.readAllBytes(source), library, form, Optional.empty());
			Outcome<ImportResult> outcome = importer.get().call(one -> one.importFrom(request, progress));
			outcome.failure().ifPresent(failure -> ILog.get().warn(failure.message().en(), failure.cause()));
			return outcome.value().map(result -> done(result, progress))
					.orElseGet(() -> new Reading.Failed(outcome.failure().map(failure -> MessageLanguage.tell(failure.message())).orElse(name)));
		} catch (InputProblem problem) {
			return new Reading.Failed(MessageLanguage.tell(problem.text()));
		} catch (NoSuchFileException missing) {
			return new Reading.Failed(Texts.format(AppMessages.Import_missing, name));
		} catch (IOException unreadable) {
			return new Reading.Failed(Texts.format(AppMessages.Import_unreadable, name));
		}
	}

	private Reading done(ImportResult result, Progress progress) {
		progress.checkCancelled();
		String text = formatted(result);
		ImportResult laidOut = new ImportResult(text, result.report(), result.messages(), result.review());
		String reason = result.review().reason().map(MessageLanguage::tell).orElse("");
		return new Reading.Done(Review.of(laidOut), text, reason, result.messages().stream().map(MessageLanguage::tell).toList());
	}

	/** The document in canonical layout, or as the importer wrote it when it cannot be laid out. */
	private String formatted(ImportResult result) {
		String text = result.gongkaiText();
		try {
			StringBuilder formatted = new StringBuilder(text);
			List<Edit> edits = language.format("import:/" + result.report().source() + ".gongkai", text, 0, text.length()).get();
			for (Edit edit : edits.reversed()) {
				formatted.replace(edit.offset(), edit.offset() + edit.length(), edit.text());
			}
			return formatted.toString();
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			return text;
		} catch (ExecutionException | CancellationException failed) {
			ILog.get().warn(result.report().source(), failed);
			return text;
		}
	}
}
