// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.gongkai.app.AppMessages;
import org.gongkai.app.creating.Projects;
import org.gongkai.core.form.Library;
import org.gongkai.core.spi.Contribution;
import org.gongkai.core.spi.ExtensionCatalog;
import org.gongkai.core.spi.ImportRequest;
import org.gongkai.core.spi.ImportResult;
import org.gongkai.core.spi.Importer;
import org.gongkai.core.spi.Outcome;
import org.gongkai.core.text.InputProblem;
import org.gongkai.ui.language.MessageLanguage;
import org.gongkai.ui.language.Texts;

/**
 * Imports sources one after the other with the first contributed importer that accepts each. One that fails is told of and
 * does not keep the others from being imported; an existing document is never overwritten.
 */
final class ImportRun {
	private final ExtensionCatalog catalog;
	private final Library library;
	private final ImportOrder order;

	ImportRun(ExtensionCatalog catalog, Library library, ImportOrder order) {
		this.catalog = catalog;
		this.library = library;
		this.order = order;
	}

	/**
	 * Does the work; takes as long as it takes.
	 *
	 * @return one entry for each file, in the order chosen
	 * @throws OperationCanceledException when cancelled; what was imported before stays
	 * @throws CoreException              when the project cannot be made
	 */
	List<ImportedDocument> run(IProgressMonitor monitor) throws CoreException {
		List<Path> files = files();
		SubMonitor progress = SubMonitor.convert(monitor, AppMessages.Import_running, files.size());
		IProject project = Projects.named(order.project(), progress.newChild(0));
		List<ImportedDocument> documents = new ArrayList<>();
		for (Path file : files) {
			progress.checkCanceled();
			progress.subTask(Texts.format(AppMessages.Import_reading, file.getFileName()));
			documents.add(read(file, project, progress.newChild(1)));
		}
		return documents;
	}

	/** The files chosen, and in place of each folder those of its files that an importer accepts. */
	private List<Path> files() {
		List<Path> files = new ArrayList<>();
		for (Path source : order.sources()) {
			if (Files.isDirectory(source)) {
				try (Stream<Path> inside = Files.walk(source)) {
					inside.filter(Files::isRegularFile).filter(file -> importer(file).isPresent()).sorted().forEach(files::add);
				} catch (IOException unreadable) {
					files.add(source);
				}
			} else {
				files.add(source);
			}
		}
		return files;
	}

	private Optional<Contribution<Importer>> importer(Path file) {
		try (InputStream in = Files.newInputStream(file)) {
			return catalog.importersFor(file.getFileName().toString(), in.readNBytes(ImportRequest.HEAD)).stream().findFirst();
		} catch (IOException unreadable) {
			return Optional.empty();
		}
	}

	private ImportedDocument read(Path source, IProject project, SubMonitor progress) throws CoreException {
		String name = source.getFileName().toString();
		Optional<Contribution<Importer>> importer = importer(source);
		if (importer.isEmpty()) {
			return ImportedDocument.failed(source, Texts.format(AppMessages.Import_noImporter, name));
		}
		try {
			ImportRequest request = new ImportRequest(name, Files.readAllBytes(source), library, order.form(),
					Optional.empty());
			Outcome<ImportResult> outcome = importer.get()
					.call(one -> one.importFrom(request, new Progresses(progress)));
			if (outcome.value().isEmpty()) {
				return ImportedDocument.failed(source, outcome.failure()
						.map(failure -> MessageLanguage.tell(failure.message())).orElse(name));
			}
			ImportResult result = outcome.value().get();
			IFile file = write(project, name, result.gongkaiText(), progress);
			return new ImportedDocument(source, Optional.of(file), Optional.of(result.report()),
					result.messages().stream().map(MessageLanguage::tell).toList());
		} catch (InputProblem problem) {
			return ImportedDocument.failed(source,
					Texts.format(AppMessages.Import_failed, name, MessageLanguage.tell(problem.text())));
		} catch (IOException e) {
			return ImportedDocument.failed(source, Texts.format(AppMessages.Import_failed, name, e.getLocalizedMessage()));
		} catch (CancellationException cancelled) {
			throw new OperationCanceledException();
		}
	}

	private static IFile write(IProject project, String source, String text, IProgressMonitor monitor) throws CoreException {
		int dot = source.lastIndexOf('.');
		String base = dot > 0 ? source.substring(0, dot) : source;
		IFile file = project.getFile(base + ".gongkai");
		for (int number = 2; file.exists(); number++) {
			file = project.getFile(base + " " + number + ".gongkai");
		}
		file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), IResource.NONE, monitor);
		return file;
	}
}
