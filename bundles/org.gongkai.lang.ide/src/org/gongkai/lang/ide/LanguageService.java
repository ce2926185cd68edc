// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.gongkai.core.form.Library;
import org.gongkai.core.spi.ExtensionCatalog;

/**
 * The language for an editor: texts go in, analyses and answers come out, and no call ever waits.
 *
 * <p>
 * All work is done by one daemon thread, one thing after the other, because nothing in EMF is a read-only operation.
 * When a text changes again before its turn came, only the latest text counts. A question refers to the text sent last
 * (or, where it brings its own text, to that one); when the text moves on before the answer is known, the future is
 * cancelled rather than answered with offsets that are no longer true. A question may be cancelled by its asker too.
 *
 * <p>
 * Files are named by URIs that the caller chooses; the service reads no file. Offsets count characters from 0, in the
 * text exactly as it was sent, line ends included.
 */
public final class LanguageService implements AutoCloseable {

	private final Worker worker;
	private final LanguageEngine engine;

	LanguageService(LanguageEngine engine) {
		this.engine = engine;
		this.worker = new Worker(engine);
	}

	/**
	 * A service that knows the shipped catalogs, dimensions and forms and no other file, and runs the checks found on the
	 * class path. It loads in the background.
	 */
	public static LanguageService withStandardLibrary() {
		return withStandardLibrary(ExtensionCatalog.ofServices(LanguageService.class.getClassLoader()));
	}

	/** The same with the checks of a catalog of extensions. */
	public static LanguageService withStandardLibrary(ExtensionCatalog extensions) {
		return new LanguageService(new WorkspaceEngine(extensions));
	}

	/**
	 * Adds or replaces a file that is not being edited, e.g. a form of the project or last year's document. Ignored while
	 * the file is open, because then the editor's text counts.
	 */
	public void put(String uri, String text) {
		worker.change(uri, text, 0, false);
	}

	/** Begins to analyse a file: listeners hear of this text and of every later one. */
	public void open(String uri, String text, long stamp) {
		worker.change(uri, text, stamp, true);
	}

	/**
	 * Replaces the text of an open file.
	 *
	 * @param stamp comes back with every result computed for this text; larger for a later text
	 */
	public void update(String uri, String text, long stamp) {
		worker.change(uri, text, stamp, true);
	}

	/**
	 * Says which file people look at: until another is named, it is analysed before all others, at first and whenever it needs
	 * to be again. It need not be known yet.
	 */
	public void look(String uri) {
		worker.look(uri);
	}

	/** Ends analysing a file. It stays known to the others with its last text, until {@link #put} or {@link #remove}. */
	public void close(String uri) {
		worker.close(uri);
	}

	/** Forgets a file; an unknown one is ignored. */
	public void remove(String uri) {
		worker.remove(uri);
	}

	/** Adds a listener, who at once begins to hear of analyses finished from now on. */
	public void addListener(AnalysisListener listener) {
		worker.addListener(listener);
	}

	/** Removes a listener; an unknown one is ignored. */
	public void removeListener(AnalysisListener listener) {
		worker.removeListener(listener);
	}

	/** The last finished analysis of an open file, which may be of an older text; empty before the first one. */
	public Optional<Analysis> latest(String uri) {
		return worker.latest(uri);
	}

	/** The analysis of the text sent last. */
	public CompletableFuture<Analysis> analysis(String uri) {
		return worker.ask(uri, analysis -> analysis);
	}

	/**
	 * What may be inserted at a caret.
	 *
	 * @param text the text the caret is in, which may be newer than the one sent last
	 * @return proposals, best first; empty when there are none
	 */
	public CompletableFuture<List<Completion>> complete(String uri, String text, int offset) {
		return worker.ask(uri, text, () -> engine.complete(uri, text, offset));
	}

	/**
	 * What binds the number at a place to a fact that a table prints with its value.
	 *
	 * @return at most five ways, the likeliest first; empty where no unbound number stands
	 */
	public CompletableFuture<List<Fix>> bindings(String uri, int offset) {
		return worker.ask(uri, analysis -> engine.bindings(analysis, offset));
	}

	/** What there is to say about a place; empty when nothing. */
	public CompletableFuture<Optional<HoverText>> hover(String uri, int offset) {
		return worker.ask(uri, analysis -> engine.hover(analysis, offset));
	}

	/** Where the thing at a place is defined, the most official place first; empty when nothing is known. */
	public CompletableFuture<List<Target>> definition(String uri, int offset) {
		return worker.ask(uri, analysis -> engine.definition(analysis, offset));
	}

	/** All places in all known files that name or report the thing at a place, by file and offset. */
	public CompletableFuture<List<Target>> references(String uri, int offset) {
		return worker.ask(uri, analysis -> engine.references(analysis, offset));
	}

	/** The places of the same file that mean the same as the one asked about, by offset. */
	public CompletableFuture<List<Occurrence>> occurrences(String uri, int offset) {
		return worker.ask(uri, analysis -> engine.occurrences(analysis, offset));
	}

	/**
	 * Brings lines into canonical layout.
	 *
	 * @param text   the text to format
	 * @param from   first character of the range
	 * @param length characters of the range; the whole lines it touches are formatted, and the other rows of their tables
	 * @return replacements of white space in ascending order; empty when the layout is canonical already
	 */
	public CompletableFuture<List<Edit>> format(String uri, String text, int from, int length) {
		return worker.ask(uri, text, () -> engine.format(text, from, length));
	}

	/** All catalogs, dimensions, forms and rule sets of the shipped and the known files, as they are now. */
	public CompletableFuture<Library> library() {
		return worker.ask(engine::library);
	}

	/**
	 * The text of a new document: header, every section and table of the form that may not be left out, tables with
	 * their prescribed rows, in canonical layout.
	 *
	 * @return completes exceptionally with {@link IllegalArgumentException} when there is no such form
	 */
	public CompletableFuture<String> draft(DocumentDraft draft) {
		return worker.ask(() -> engine.draft(draft)
				.orElseThrow(() -> new IllegalArgumentException("unknown form " + draft.form())));
	}

	/** Text of a shipped definition; empty for any other URI. */
	public Optional<String> standardText(String uri) {
		return engine.standardText(uri);
	}

	/** Ends the worker; open questions are cancelled. */
	@Override
	public void close() {
		worker.end();
	}
}
