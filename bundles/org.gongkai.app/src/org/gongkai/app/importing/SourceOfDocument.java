// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.importing;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.QualifiedName;

/**
 * Finds the file that a document was imported from, so that the import can be looked over again. The workspace remembers
 * where it was; the document itself names it without its folder.
 */
public final class SourceOfDocument {
	private static final QualifiedName KEY = new QualifiedName("org.gongkai.app", "source");
	private static final Pattern NAMED = Pattern.compile("(?m)^\\s*来源\\s+\"((?:[^\"\\\\]|\\\\.)*)\"");
	private static final Pattern FORM = Pattern.compile("(?m)^\\s*格式\\s+([^\\s{]+)");
	/** The place of a row, a paragraph or a heading in the source. */
	private static final Pattern PLACE = Pattern.compile("[|>{\\s]@[0-9]|^\\s*>@[0-9]", Pattern.MULTILINE);

	private SourceOfDocument() {
	}

	/** Remembers where a document came from. */
	static void remember(IFile document, Path source) {
		try {
			document.setPersistentProperty(KEY, source.toAbsolutePath().toString());
		} catch (CoreException forgotten) {
			ILog.get().log(forgotten.getStatus());
		}
	}

	/**
	 * The source of a document, when it is still there: where it was, else beside the document.
	 *
	 * @param text the text of the document
	 */
	public static Optional<Path> find(IFile document, String text) {
		try {
			String known = document.getPersistentProperty(KEY);
			if (known != null && Files.isRegularFile(Path.of(known))) {
				return Optional.of(Path.of(known));
			}
		} catch (CoreException | InvalidPathException unknown) {
			return beside(document, text);
		}
		return beside(document, text);
	}

	private static Optional<Path> beside(IFile document, String text) {
		return name(text).filter(name -> document.getLocation() != null)
				.map(name -> document.getLocation().toPath().resolveSibling(name)).filter(Files::isRegularFile);
	}

	/** The name of the source as the document gives it; empty when it was not imported. */
	public static Optional<String> name(String text) {
		Matcher named = NAMED.matcher(text);
		return named.find() ? Optional.of(named.group(1).replaceAll("\\\\(.)", "$1")) : Optional.empty();
	}

	/** The form of a document; empty when it names none. */
	public static Optional<String> form(String text) {
		Matcher form = FORM.matcher(text);
		return form.find() ? Optional.of(form.group(1)) : Optional.empty();
	}

	/** Whether a document says where its rows and paragraphs come from. */
	public static boolean hasPlaces(String text) {
		return PLACE.matcher(text).find();
	}
}
