// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.importing;

import java.nio.file.Path;
import java.util.Optional;

/** One file to be imported: how the person wants it, and how far it is. Belongs to the UI thread, but for what says otherwise. */
final class ImportItem {
	private final Path source;
	private Optional<String> form = Optional.empty();
	private String name;
	private boolean wanted = true;
	private Reading reading = new Reading.Waiting();
	private volatile int turn;

	/** A file that is to be read. */
	ImportItem(Path source) {
		this.source = source;
		this.name = baseName(source);
	}

	private static String baseName(Path source) {
		String file = source.getFileName().toString();
		int dot = file.lastIndexOf('.');
		return dot > 0 ? file.substring(0, dot) : file;
	}

	/** The file; from any thread. */
	Path source() {
		return source;
	}

	/** The form the person chose; empty when it is to be recognised. */
	Optional<String> form() {
		return form;
	}

	void form(Optional<String> chosen) {
		form = chosen;
	}

	/** The name of the document's file without its extension. */
	String name() {
		return name;
	}

	void name(String given) {
		name = given;
	}

	/** Whether the document is to be taken into the workspace. */
	boolean wanted() {
		return wanted;
	}

	void wanted(boolean want) {
		wanted = want;
	}

	/** How far it is. */
	Reading reading() {
		return reading;
	}

	void reading(Reading newer) {
		reading = newer;
	}

	/** Number of the reading that counts; an older one that is still under way is for nothing. From any thread. */
	int turn() {
		return turn;
	}

	/** From now on earlier readings are for nothing. */
	void newTurn() {
		turn++;
	}

	/** What was read. */
	Optional<Reading.Done> done() {
		return reading instanceof Reading.Done done ? Optional.of(done) : Optional.empty();
	}
}
