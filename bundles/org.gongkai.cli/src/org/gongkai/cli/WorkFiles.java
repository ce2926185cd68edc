// SPDX-License-Identifier: EPL-2.0
package org.gongkai.cli;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Fix;
import org.gongkai.core.check.Severity;
import org.gongkai.core.check.Verdict;
import org.gongkai.core.fact.Place;
import org.gongkai.core.spi.ExtensionCatalog;
import org.gongkai.core.spi.ImportResult;
import org.gongkai.core.spi.PluginFolder;
import org.gongkai.core.spi.Progress;
import org.gongkai.core.text.InputProblem;
import org.gongkai.core.text.Message;
import org.gongkai.core.text.SourceText;
import org.gongkai.lang.GongkaiWorkspace;
import org.gongkai.lang.GongkaiWorkspace.Analysis;
import org.gongkai.lang.GongkaiWorkspace.Problem;

/** The files of one command as a workspace. Places name files as the user did. */
final class WorkFiles {

	private static final String LANGUAGE = "语言";
	private final GongkaiWorkspace workspace;
	private final Supplier<ExtensionCatalog> importers;
	private final Map<String, String> names = new LinkedHashMap<>();
	private final Console console;
	/** Files that were imported: their text is nowhere on the disk. */
	private final Set<String> imported = new HashSet<>();

	private WorkFiles(GongkaiWorkspace workspace, Supplier<ExtensionCatalog> importers, Console console) {
		this.workspace = workspace;
		this.importers = importers;
		this.console = console;
	}

	/** The extensions at hand: those on the class path, or those and the ones in the folder of {@code --plugins}. */
	static ExtensionCatalog extensions(Arguments arguments, Console console) throws CommandProblem, InputProblem {
		Optional<Path> folder = arguments.file("--plugins");
		ClassLoader loader = WorkFiles.class.getClassLoader();
		if (folder.isPresent()) {
			URLClassLoader plugins = PluginFolder.open(folder.get(), loader);
			loader = plugins;
		}
		ExtensionCatalog catalog = ExtensionCatalog.ofServices(loader);
		catalog.failures().forEach(failure -> console.note(failure.message()));
		return catalog;
	}

	/** A workspace with the shipped library and no other file. */
	static WorkFiles open(ExtensionCatalog extensions, Console console) {
		return new WorkFiles(GongkaiWorkspace.withStandardLibrary(extensions), () -> extensions, console);
	}

	/** The same for what needs no extension; looking for them takes a while, and only a published document needs an importer. */
	static WorkFiles withoutExtensions(Console console) {
		return new WorkFiles(GongkaiWorkspace.withStandardLibrary(ExtensionCatalog.EMPTY),
				() -> ExtensionCatalog.ofServices(WorkFiles.class.getClassLoader()), console);
	}

	/** The workspace. */
	GongkaiWorkspace workspace() {
		return workspace;
	}

	/** Reads a file into the workspace; a published document is imported first, and its places are those of what was published. */
	String add(Path file) throws InputProblem {
		return addAll(List.of(file), Optional.empty()).getFirst();
	}

	/**
	 * The same for several files.
	 *
	 * @param form id of the form that published documents are read with; empty for the one that fits each best
	 */
	List<String> addAll(List<Path> files, Optional<String> form) throws InputProblem {
		List<String> uris = new ArrayList<>();
		Map<String, String> texts = new LinkedHashMap<>();
		for (Path file : files) {
			uris.add(uri(file));
			texts.put(uris.getLast(), text(file, form));
		}
		workspace.putAll(texts);
		return uris;
	}

	private String text(Path file, Optional<String> form) throws InputProblem {
		ExtensionCatalog readers = ImportSources.name(file).endsWith(ImportCommand.EXTENSION) ? ExtensionCatalog.EMPTY : importers.get();
		if (!PublishedFile.is(file, readers)) {
			return SourceText.read(file).text();
		}
		ImportResult result = PublishedFile.read(file, form, readers, workspace, Progress.NONE);
		imported.add(uri(file));
		ImportCommand.tell(result, console);
		return result.gongkaiText();
	}

	private String uri(Path file) {
		String uri = file.toAbsolutePath().normalize().toUri().toString();
		names.put(uri, file.toString());
		return uri;
	}

	/** Puts a text into the workspace as if it were the content of a file. */
	String add(Path file, String text) {
		String uri = uri(file);
		workspace.put(uri, text);
		return uri;
	}

	/** Findings of files, file by file, those of the language first. */
	List<List<Finding>> findings(List<String> uris) {
		List<List<Finding>> findings = new ArrayList<>();
		for (Analysis analysis : workspace.analyse(uris)) {
			List<Finding> found = new ArrayList<>();
			String uri = uris.get(findings.size());
			analysis.problems().forEach(problem -> found.add(finding(problem, uri)));
			analysis.findings().forEach(finding -> found.add(named(finding)));
			findings.add(found);
		}
		return findings;
	}

	private Finding finding(Problem problem, String uri) {
		Place place = new Place(uri, problem.line(), problem.col(), problem.offset(), problem.length(), "", "", "", "", "", null);
		Verdict verdict = problem.severity() == Severity.MAY ? Verdict.UNVERIFIABLE : Verdict.CONTRADICTION;
		return new Finding(problem.code(), problem.severity(), LANGUAGE, verdict, problem.message(), "", "", "", "", "", "", true, null,
				List.of(named(place)), List.of());
	}

	private Finding named(Finding finding) {
		return new Finding(finding.rule(), finding.severity(), finding.family(), finding.verdict(), finding.message(), finding.expected(),
				finding.actual(), finding.difference(), finding.unit(), finding.allowed(), finding.group(), finding.root(), finding.waived(),
				finding.places().stream().map(this::named).toList(), finding.fixes().stream().map(this::named).toList());
	}

	private Fix named(Fix fix) {
		return new Fix(fix.label(), fix.edits().stream().filter(edit -> !imported.contains(edit.file()))
				.map(edit -> new Fix.Edit(names.getOrDefault(edit.file(), edit.file()), edit.offset(), edit.length(), edit.text())).toList());
	}

	/** A place with the name of its file as the user gave it; what was imported and has no place of its own stands at the beginning. */
	Place named(Place place) {
		boolean published = imported.contains(place.file());
		int line = !published ? place.line() : place.source() == null ? 1 : place.source().line();
		int col = !published ? place.col() : place.source() == null ? 1 : place.source().col();
		return new Place(names.getOrDefault(place.file(), place.file()), line, col, place.offset(), place.length(), place.printed(), place.where(),
				place.row(), place.rowLabel(), place.column(), place.source());
	}

	/** Writes a text in UTF-8, see {@link #write(Path, byte[])}. */
	static void write(Path file, String text) throws CommandProblem {
		write(file, text.getBytes(StandardCharsets.UTF_8));
	}

	/** Writes a file so that either the old or the new content is there, whatever happens in between. */
	static void write(Path file, byte[] content) throws CommandProblem {
		try {
			Path target = Files.exists(file) ? file.toRealPath() : file;
			Path folder = target.toAbsolutePath().getParent();
			if (!Files.isDirectory(folder)) {
				throw new CommandProblem("文件夹“{0}”不存在。", "There is no folder “{0}”.", folder);
			}
			if (Files.exists(target) && !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
				Files.write(target, content);
				return;
			}
			Path fresh = Files.createTempFile(folder, ".gongkai-", ".tmp");
			try {
				Files.write(fresh, content);
				move(fresh, target);
			} finally {
				Files.deleteIfExists(fresh);
			}
		} catch (IOException unwritable) {
			throw new CommandProblem("无法写入文件“{0}”，请检查是否有写入权限、磁盘是否已满。",
					"File “{0}” cannot be written; check permissions and free space.", file);
		}
	}

	private static void move(Path fresh, Path target) throws IOException {
		try {
			Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException otherDisk) {
			Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** What to say when a command needs files and got none. */
	static void requireFiles(Arguments arguments) throws CommandProblem {
		if (arguments.files().isEmpty()) {
			throw new CommandProblem("没有给出文件。", "No file given.");
		}
	}

	/** The first syntax error of a file as the reason why a command cannot be carried out. */
	Optional<InputProblem> syntaxError(String uri) {
		return workspace.analyse(uri).problems().stream().filter(problem -> problem.code().equals("syntax")).findFirst()
				.map(problem -> new InputProblem(problem.message(), names.get(uri), problem.line(), problem.col()));
	}

	/** What to say of a file that holds no document. */
	static Message noDocument(Path file) {
		return Message.of("文件“{0}”里没有决算或预算。", "File “{0}” holds no disclosure.", file);
	}
}
