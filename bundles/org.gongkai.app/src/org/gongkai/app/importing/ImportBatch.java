// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Display;

/**
 * The files of one import. They are read in the background as soon as they are chosen; nothing is written before the person
 * says so. Belongs to the UI thread.
 */
final class ImportBatch implements ReadingJob.Listener {
	private final List<ImportItem> items = new ArrayList<>();
	private final List<Runnable> listeners = new ArrayList<>();
	private final List<Path> scanning = new ArrayList<>();
	private final List<Path> empty = new ArrayList<>();
	private final ReadingJob job;

	/**
	 * A batch without files.
	 *
	 * @param reader asked for, off the UI thread, when the first file is read; may wait until the forms are loaded
	 */
	ImportBatch(Display display, Supplier<SourceReader> reader) {
		job = new ReadingJob(reader, display, this);
	}

	/** Hears, on the UI thread, that anything has changed. */
	void onChange(Runnable listener) {
		listeners.add(listener);
	}

	/** The files, in the order chosen. */
	List<ImportItem> items() {
		return List.copyOf(items);
	}

	/** Adds a file, or the files of a folder that an importer accepts. A file that is there already stays as it is. */
	void add(Path source) {
		if (Files.isDirectory(source)) {
			scanning.add(source);
			empty.remove(source);
			job.scan(source);
		} else {
			addFile(source);
		}
		changed();
	}

	private void addFile(Path source) {
		if (items.stream().noneMatch(item -> item.source().equals(source))) {
			ImportItem item = new ImportItem(source);
			items.add(item);
			job.read(item);
		}
	}

	/** Takes files out; what is being read of them is for nothing. */
	void remove(List<ImportItem> some) {
		some.forEach(ImportItem::newTurn);
		items.removeAll(some);
		changed();
	}

	/** Reads files again, by another form or by the same. */
	void read(List<ImportItem> some, Optional<String> form) {
		for (ImportItem item : some) {
			item.form(form);
			job.read(item);
		}
		changed();
	}

	/** Stops reading; what was read stays. */
	void stop() {
		job.cancel();
	}

	/** Whether files are still being looked for or read. */
	boolean isBusy() {
		return !scanning.isEmpty() || items.stream().anyMatch(item -> !item.reading().isOver());
	}

	/** How many files are over, whatever came of them. */
	int over() {
		return (int) items.stream().filter(item -> item.reading().isOver()).count();
	}

	/** What is being done right now, for the person who waits; empty when nothing is. */
	Optional<ImportItem> running() {
		return items.stream().filter(item -> item.reading() instanceof Reading.Running).findFirst();
	}

	/** A folder in which nothing was found that can be imported; empty when there is none. */
	Optional<Path> emptyFolder() {
		return empty.stream().findFirst();
	}

	/** What would be written: read, and wanted. */
	List<ImportItem> ready() {
		return items.stream().filter(item -> item.wanted() && item.done().isPresent()).toList();
	}

	/**
	 * The name of the file that each wanted document gets: its own, with a number where it is taken. Capitals make no
	 * difference, because they do not everywhere.
	 *
	 * @param exists whether there is a document of a name already
	 */
	Map<ImportItem, String> names(Predicate<String> exists) {
		Map<ImportItem, String> names = new LinkedHashMap<>();
		Set<String> taken = new HashSet<>();
		for (ImportItem item : items) {
			if (item.wanted()) {
				String free = item.name();
				for (int number = 2; exists.test(free) || !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
					free = item.name() + " " + number;
				}
				names.put(item, free);
			}
		}
		return names;
	}

	/** Tells everybody. */
	void changed() {
		listeners.forEach(Runnable::run);
	}

	@Override
	public void read(ImportItem item, Reading reading) {
		item.reading(reading);
		changed();
	}

	@Override
	public void found(Path folder, List<Path> files) {
		scanning.remove(folder);
		if (files.isEmpty()) {
			empty.add(folder);
		}
		files.forEach(this::addFile);
		changed();
	}

	@Override
	public void idle() {
		changed();
	}
}
