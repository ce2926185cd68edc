// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang;

import com.google.inject.Injector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.gongkai.core.check.CheckRun;
import org.gongkai.core.check.CheckSession;
import org.gongkai.core.check.Finding;
import org.gongkai.core.check.Findings;
import org.gongkai.core.check.Severity;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.document.SnapshotBuilder;
import org.gongkai.core.explain.Explainer;
import org.gongkai.core.form.Library;
import org.gongkai.core.form.RuleForm;
import org.gongkai.core.spi.ExtensionCatalog;
import org.gongkai.core.text.Message;
import org.gongkai.lang.formatting2.CanonicalLayout;
import org.gongkai.lang.scoping.Definitions;
import org.gongkai.model.Definition;
import org.gongkai.model.Disclosure;
import org.gongkai.model.Document;
import org.gongkai.standard.StandardLibrary;

/**
 * Files of the language that know each other: the shipped library and what the user adds. A file is known by its URI,
 * which findings use as its name. Not safe for use by several threads; what {@link #analyse} returns is immutable.
 */
public final class GongkaiWorkspace {

	/** Scheme of the URIs of shipped files. */
	public static final String STANDARD_SCHEME = "gongkai-standard";

	private static final String STANDARD = STANDARD_SCHEME + ":/";

	private final Injector injector = new GongkaiStandaloneSetup().createInjectorAndDoEMFRegistration();
	private final XtextResourceSet resources = injector.getInstance(XtextResourceSet.class);
	private final ScratchParser scratch = new ScratchParser(injector, resources);
	private final Map<String, List<DocumentSnapshot>> snapshots = new HashMap<>();
	private final Map<String, FileReading> readings = new HashMap<>();
	private final Map<String, CheckSession> sessions = new HashMap<>();
	// Files whose reading is ahead of what was parsed as a whole.
	private final Map<String, String> ahead = new HashMap<>();
	private final StandardForms waiting = new StandardForms();
	private final CheckRun checks;
	private Library library;
	// Files whose names were looked up among other files than there are now.
	private final Set<String> outdated = new HashSet<>();
	private final Set<String> linked = new HashSet<>();

	/**
	 * An error of the language.
	 *
	 * @param severity {@link Severity#MUST} where the text cannot be read as it is meant, {@link Severity#MAY} where only what it
	 *        refers to is not at hand
	 * @param message what is wrong
	 * @param offset first character
	 * @param length characters, up to the end of the line at most; may be 0 at the end of the file
	 * @param line line from 1
	 * @param col column from 1
	 * @param code {@code syntax}, {@code linking}, {@code prior-absent}, {@code duplicate} or {@code circle}
	 */
	public record Problem(Severity severity, Message message, int offset, int length, int line, int col, String code) {
	}

	/**
	 * What a file came to.
	 *
	 * @param problems errors of the language, in text order
	 * @param snapshots the disclosures of the file, in text order; empty for a file of catalogs, forms or rules
	 * @param findings what the checks found in them
	 */
	public record Analysis(List<Problem> problems, List<DocumentSnapshot> snapshots, List<Finding> findings) {

		public Analysis {
			problems = List.copyOf(problems);
			snapshots = List.copyOf(snapshots);
			findings = List.copyOf(findings);
		}

		/** The first disclosure of the file. */
		public Optional<DocumentSnapshot> snapshot() {
			return snapshots.stream().findFirst();
		}
	}

	private GongkaiWorkspace(ExtensionCatalog extensions) {
		checks = CheckRun.of(extensions);
		for (String uri : standardUris()) {
			String text = standardText(uri).orElseThrow();
			if (!waiting.takes(uri, text)) {
				put(uri, text);
			}
		}
		Definitions.loadOnDemand(resources, name -> waiting.named(name).forEach(this::load));
	}

	/** A workspace with the shipped library and the checks on the class path. */
	public static GongkaiWorkspace withStandardLibrary() {
		return withStandardLibrary(ExtensionCatalog.ofServices(GongkaiWorkspace.class.getClassLoader()));
	}

	/** A workspace with the shipped library and the checks of a catalog of extensions. */
	public static GongkaiWorkspace withStandardLibrary(ExtensionCatalog extensions) {
		return new GongkaiWorkspace(extensions);
	}

	/** URIs of the shipped files. */
	public static Collection<String> standardUris() {
		return StandardLibrary.names().stream().map(name -> STANDARD + name).toList();
	}

	/** Text of a shipped file; empty when the URI is none of a shipped file. */
	public static Optional<String> standardText(String uri) {
		return uri.startsWith(STANDARD) ? StandardLibrary.names().stream().filter(uri.substring(STANDARD.length())::equals)
				.findFirst().map(StandardLibrary::text) : Optional.empty();
	}

	// A shipped form comes before what the user adds, whenever it is asked for. Nobody has referred to it, so nobody is told.
	private void load(String uri) {
		String text = waiting.remove(uri);
		resources.getResources().add((int) resources.getResources().stream().filter(other -> isStandard(other)).count(), parsed(uri, text));
		library = null;
	}

	/** Adds a file, or replaces its text. */
	public void put(String uri, String text) {
		if (readings.containsKey(uri)) {
			FileReading changed = readings.get(uri).with(text, scratch).orElse(null);
			if (changed != null) {
				keep(uri, changed);
				ahead.put(uri, text);
				return;
			}
		}
		Optional<XtextResource> known = resource(uri);
		if (known.isEmpty()) {
			arrived(parsed(uri, text));
			return;
		}
		XtextResource resource = known.get();
		boolean shared = isShared(resource);
		List<String> before = names(resource);
		// What was read in part before is overtaken.
		ahead.remove(uri);
		parse(resource, text);
		linked.remove(uri);
		outdated.remove(uri);
		shared |= isShared(resource);
		if (!names(resource).equals(before)) {
			reread();
		}
		changed(uri, shared, shared);
	}

	/**
	 * Adds files, or replaces their texts, in the order of the map. Those that are new are parsed on all processors.
	 *
	 * @param texts texts by URI
	 */
	public void putAll(Map<String, String> texts) {
		List<String> unknown = texts.keySet().stream().filter(uri -> resource(uri).isEmpty()).toList();
		Map<String, XtextResource> fresh = unknown.parallelStream().collect(Collectors.toConcurrentMap(Function.identity(), uri -> parsed(uri, texts.get(uri))));
		texts.forEach((uri, text) -> {
			if (fresh.containsKey(uri)) {
				arrived(fresh.get(uri));
			} else {
				put(uri, text);
			}
		});
	}

	// Parsing asks for no other file, so that several are parsed at a time.
	private XtextResource parsed(String uri, String text) {
		XtextResource resource = injector.getInstance(XtextResource.class);
		resource.setURI(URI.createURI(uri));
		parse(resource, text);
		return resource;
	}

	private void arrived(XtextResource resource) {
		resources.getResources().add(resource);
		if (!names(resource).isEmpty()) {
			reread();
		}
		changed(resource.getURI().toString(), true, isShared(resource));
	}

	private static void parse(XtextResource resource, String text) {
		try {
			if (resource.isLoaded()) {
				resource.reparse(text);
			} else {
				resource.load(new LazyStringInputStream(text, resource.getEncoding()), null);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Removes a file; nothing happens when it is not there. */
	public void remove(String uri) {
		resource(uri).ifPresent(resource -> {
			boolean shared = isShared(resource);
			forget(uri);
			sessions.remove(uri);
			resource.unload();
			resources.getResources().remove(resource);
			linked.remove(uri);
			outdated.remove(uri);
			reread();
			changed(uri, shared, shared);
		});
	}

	// Documents refer to forms and to each other by name. When what can be referred to changes, names are looked up again:
	// before the next reading, so that a thousand files come in without each making all others look again.
	private void changed(String uri, boolean names, boolean shared) {
		forget(uri);
		if (!names) {
			return;
		}
		library = shared ? null : library;
		reread();
		snapshots.clear();
		outdated.addAll(linked);
		linked.clear();
	}

	private void lookUpAgain() {
		for (String uri : outdated) {
			resource(uri).ifPresent(resource -> {
				resource.getCache().clear(resource);
				if (!isStandard(resource)) {
					resource.relink();
				}
			});
		}
		outdated.clear();
	}

	private void forget(String uri) {
		snapshots.remove(uri);
		readings.remove(uri);
		ahead.remove(uri);
	}

	/** Whether the last text of a file was read in the edited block alone. */
	boolean isReadInPart(String uri) {
		return ahead.containsKey(uri);
	}

	// What a file refers to, and what else has its name, is found out for whole files.
	private void reread() {
		catchUp();
		readings.clear();
	}

	private void catchUp() {
		ahead.forEach((uri, text) -> parse(resource(uri).orElseThrow(), text));
		ahead.clear();
	}

	private static boolean isStandard(Resource resource) {
		return STANDARD_SCHEME.equals(resource.getURI().scheme());
	}

	/** Whether a file defines something besides disclosures, or more than the one other files know it by. */
	private static boolean isShared(XtextResource resource) {
		return definitions(resource).stream().anyMatch(definition -> !(definition instanceof Disclosure));
	}

	private static List<Definition> definitions(Resource resource) {
		return resource.getContents().isEmpty() || !(resource.getContents().getFirst() instanceof Document document) ? List.of()
				: document.getDefinitions();
	}

	private static List<String> names(Resource resource) {
		return definitions(resource).stream().map(definition -> definition.eClass().getName() + ' ' + definition.getName()).toList();
	}

	private Optional<XtextResource> resource(String uri) {
		if (waiting.has(uri)) {
			load(uri);
		}
		return Optional.ofNullable((XtextResource) resources.getResource(URI.createURI(uri), false));
	}

	private static String text(XtextResource resource) {
		return resource.getParseResult() == null ? "" : resource.getParseResult().getRootNode().getText();
	}

	/** Catalogs, dimensions, forms and rule sets of all files. */
	public Library library() {
		lookUpAgain();
		waiting.named(Optional.empty()).forEach(this::load);
		return loaded();
	}

	// What is compiled may ask for further files.
	private Library loaded() {
		while (library == null) {
			List<Resource> files = List.copyOf(resources.getResources());
			Library made = Library.of(files.stream().filter(resource -> !resource.getContents().isEmpty())
					.map(resource -> resource.getContents().getFirst()).filter(Document.class::isInstance).map(Document.class::cast).toList());
			library = files.size() == resources.getResources().size() ? made : null;
			files.stream().filter(file -> isStandard(file) || isShared((XtextResource) file)).forEach(file -> linked.add(file.getURI().toString()));
		}
		return library;
	}

	/**
	 * Reads and checks a file.
	 *
	 * @throws IllegalArgumentException when the workspace has no such file
	 */
	public Analysis analyse(String uri) {
		return analyse(List.of(uri)).getFirst();
	}

	/**
	 * Reads and checks files on all processors. Names are looked up in one file after the other.
	 *
	 * @return what they came to, in the order of the files
	 * @throws IllegalArgumentException when the workspace lacks one of the files
	 */
	public List<Analysis> analyse(Collection<String> uris) {
		lookUpAgain();
		if (uris.size() == 1) {
			return List.of(reading(uris.iterator().next(), true).get());
		}
		try (ForkJoinPool processors = new ForkJoinPool()) {
			return processors.invoke(ForkJoinTask.adapt(() -> {
				readAll(uris);
				return ForkJoinTask.invokeAll(uris.stream().map(uri -> ForkJoinTask.adapt(reading(uri, false)::get)).toList()).stream().map(ForkJoinTask::join).toList();
			}));
		}
	}

	// Names are looked up in one file after the other, which is for one thread; meanwhile another reads what was looked up.
	private void readAll(Collection<String> uris) {
		Map<String, ForkJoinTask<Optional<FileReading>>> tasks = new LinkedHashMap<>();
		for (String uri : uris) {
			XtextResource resource = require(uri);
			if (!snapshots.containsKey(uri) && !tasks.containsKey(uri)) {
				linked.add(uri);
				String text = text(resource);
				TextIndex index = new TextIndex(uri, text);
				List<Problem> problems = new LanguageProblems(index).of(resource);
				Library known = loaded();
				tasks.put(uri, ForkJoinTask.adapt(() -> FileReading.of(resource, text, index, known, problems)).fork());
			}
		}
		tasks.forEach((uri, task) -> task.join().ifPresent(reading -> keep(uri, reading)));
	}

	private void keep(String uri, FileReading reading) {
		readings.put(uri, reading);
		snapshots.put(uri, List.of(reading.snapshot()));
	}

	// Checks know immutable snapshots only. Of one file that is edited it is remembered what they came to; many are checked once.
	private Supplier<Analysis> reading(String uri, boolean edited) {
		XtextResource resource = require(uri);
		List<Problem> problems = readings.containsKey(uri) ? readings.get(uri).problems() : read(uri, resource);
		List<DocumentSnapshot> documents = snapshots(uri, resource);
		List<Supplier<Findings>> findings = new ArrayList<>();
		for (DocumentSnapshot document : documents) {
			DocumentSnapshot prior = prior(document).orElse(null);
			List<RuleForm> rules = loaded().rulesFor(document.header().form());
			CheckSession session = edited && readings.containsKey(uri) ? sessions.computeIfAbsent(uri, known -> new CheckSession(checks)) : new CheckSession(checks);
			findings.add(() -> session.run(document, prior, rules));
		}
		return () -> new Analysis(problems, documents, findings.stream().flatMap(found -> found.get().all().stream()).toList());
	}

	// Names are resolved before the document is read, so that what it refers to is there.
	private List<Problem> read(String uri, XtextResource resource) {
		linked.add(uri);
		String text = text(resource);
		TextIndex index = new TextIndex(uri, text);
		List<Problem> problems = new LanguageProblems(index).of(resource);
		if (!snapshots.containsKey(uri)) {
			FileReading.of(resource, text, index, loaded(), problems).ifPresent(reading -> keep(uri, reading));
		}
		return problems;
	}

	/** Explains the numbers of a document of this workspace, last year's document at hand where the workspace has it. */
	public Explainer explainer(DocumentSnapshot document) {
		return Explainer.of(document, prior(document).orElse(null), checks);
	}

	/** The disclosures of a file, unchecked. */
	public List<DocumentSnapshot> snapshots(String uri) {
		lookUpAgain();
		return snapshots(uri, require(uri));
	}

	private List<DocumentSnapshot> snapshots(String uri, XtextResource resource) {
		List<DocumentSnapshot> read = snapshots.get(uri);
		if (read == null) {
			definitions(resource).stream().filter(Disclosure.class::isInstance).forEach(disclosure -> ((Disclosure) disclosure).getForm());
			SnapshotBuilder builder = new SnapshotBuilder(loaded(), new TextIndex(uri, text(resource)));
			linked.add(uri);
			read = definitions(resource).stream().filter(Disclosure.class::isInstance)
					.map(disclosure -> builder.build((Disclosure) disclosure)).toList();
			snapshots.put(uri, read);
		}
		return read;
	}

	/** Last year's document, where the workspace has it. */
	public Optional<DocumentSnapshot> prior(DocumentSnapshot document) {
		lookUpAgain();
		String name = document.header().prior();
		if (name.isEmpty()) {
			return Optional.empty();
		}
		return resources.getResources().stream().filter(XtextResource.class::isInstance).map(XtextResource.class::cast)
				.filter(resource -> definitions(resource).stream()
						.anyMatch(definition -> definition instanceof Disclosure && name.equals(definition.getName())))
				.findFirst().flatMap(resource -> snapshots(resource.getURI().toString(), resource).stream()
						.filter(other -> name.equals(other.header().name())).findFirst());
	}

	/**
	 * The text of a file in canonical layout.
	 *
	 * @throws IllegalArgumentException when the workspace has no such file
	 */
	public String format(String uri) {
		catchUp();
		lookUpAgain();
		return injector.getInstance(CanonicalLayout.class).format(require(uri));
	}

	private XtextResource require(String uri) {
		return resource(Objects.requireNonNull(uri))
				.orElseThrow(() -> new IllegalArgumentException("the workspace has no file " + uri));
	}
}
