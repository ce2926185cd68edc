// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.gongkai.app.AppMessages;

/** Reads what it is given, one after the other, and tells the UI thread what came of it. Cancelling forgets what is not read yet. */
final class ReadingJob extends Job {
	private sealed interface Task {
		record ReadFile(ImportItem item, Optional<String> form, int turn) implements Task {
		}

		record ScanFolder(Path folder) implements Task {
		}
	}

	/** Hears what came of it; called on the UI thread. */
	interface Listener {
		/** A file is further than before. */
		void read(ImportItem item, Reading reading);

		/** These files are in a folder. */
		void found(Path folder, List<Path> files);

		/** Nothing more is to be read. */
		void idle();
	}

	private final Supplier<SourceReader> reader;
	private final Display display;
	private final Listener listener;
	private final Queue<Task> tasks = new ConcurrentLinkedQueue<>();

	/**
	 * A job that waits for work.
	 *
	 * @param reader asked for when the first task is begun
	 */
	ReadingJob(Supplier<SourceReader> reader, Display display, Listener listener) {
		super(AppMessages.Import_running);
		this.reader = reader;
		this.display = display;
		this.listener = listener;
		setUser(false);
		setSystem(true);
	}

	/** Reads a file when its turn comes; earlier readings of it are for nothing. Call on the UI thread. */
	void read(ImportItem item) {
		item.newTurn();
		item.reading(new Reading.Waiting());
		tasks.add(new Task.ReadFile(item, item.form(), item.turn()));
		schedule();
	}

	/** Looks for files in a folder when its turn comes. */
	void scan(Path folder) {
		tasks.add(new Task.ScanFolder(folder));
		schedule();
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		SourceReader shared = reader.get();
		for (Task task = tasks.poll(); task != null; task = tasks.poll()) {
			if (monitor.isCanceled()) {
				forget(task);
				continue;
			}
			switch (task) {
			case Task.ReadFile file -> read(shared, file, monitor);
			case Task.ScanFolder folder -> scan(shared, folder.folder(), monitor);
			}
		}
		post(listener::idle);
		return Status.OK_STATUS;
	}

	private void read(SourceReader shared, Task.ReadFile file, IProgressMonitor monitor) {
		BooleanSupplier dropped = () -> file.item().turn() != file.turn();
		if (dropped.getAsBoolean()) {
			return;
		}
		Consumer<Reading> tell = reading -> post(() -> {
			if (!dropped.getAsBoolean()) {
				listener.read(file.item(), reading);
			}
		});
		tell.accept(new Reading.Running(""));
		try {
			tell.accept(shared.read(file.item().source(), file.form(),
					new Progresses(monitor, dropped, step -> tell.accept(new Reading.Running(step)))));
		} catch (CancellationException cancelled) {
			tell.accept(new Reading.Stopped());
		}
	}

	private void scan(SourceReader shared, Path folder, IProgressMonitor monitor) {
		BiConsumer<Path, List<Path>> tell = (one, files) -> post(() -> listener.found(one, files));
		try {
			tell.accept(folder, shared.files(folder, new Progresses(monitor, () -> false, step -> {
			})));
		} catch (CancellationException cancelled) {
			tell.accept(folder, List.of());
		}
	}

	private void forget(Task task) {
		if (task instanceof Task.ReadFile(ImportItem item, Optional<String> form, int turn)) {
			post(() -> {
				if (item.turn() == turn) {
					listener.read(item, new Reading.Stopped());
				}
			});
		}
	}

	private void post(Runnable run) {
		if (!display.isDisposed()) {
			display.asyncExec(run);
		}
	}
}
