// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.place;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;

/**
 * The name under which a workspace file is known to the language service: {@code platform:/resource} and its path.
 * Chinese stays readable, because the name shows up in findings; only what would end a path in a URI is escaped.
 */
public final class TextUri {
	private static final String PREFIX = "platform:/resource";
	private static final String ESCAPED = "% #?\\\"<>^`{|}";

	private TextUri() {
	}

	/** The name of a file. */
	public static String of(IFile file) {
		return of(file.getFullPath());
	}

	/** The name of the file at a full workspace path. */
	public static String of(IPath path) {
		StringBuilder uri = new StringBuilder(PREFIX);
		for (char c : path.toString().toCharArray()) {
			if (ESCAPED.indexOf(c) >= 0) {
				uri.append('%').append(String.format("%02X", (int) c));
			} else {
				uri.append(c);
			}
		}
		return uri.toString();
	}

	/** The file of a name; empty when the name is not one of a workspace file. The file need not exist. */
	public static Optional<IFile> file(String uri) {
		if (!uri.startsWith(PREFIX + "/")) {
			return Optional.empty();
		}
		IPath path = IPath.fromPortableString(unescape(uri.substring(PREFIX.length())));
		if (path.segmentCount() < 2) {
			return Optional.empty();
		}
		return Optional.of(ResourcesPlugin.getWorkspace().getRoot().getFile(path));
	}

	/** What the file of a name is called, without its folders. */
	public static String name(String uri) {
		return file(uri).map(IFile::getName).orElseGet(() -> uri.substring(uri.lastIndexOf('/') + 1));
	}

	private static String unescape(String text) {
		StringBuilder plain = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) == '%' && i + 2 < text.length()) {
				plain.append((char) Integer.parseInt(text.substring(i + 1, i + 3), 16));
				i += 2;
			} else {
				plain.append(text.charAt(i));
			}
		}
		return plain.toString();
	}
}
