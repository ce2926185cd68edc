// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The one thread that works for a {@link LanguageService}. Callers only leave notes under the lock; the lock is never
 * held while the engine works or a listener is called.
 */
final class Worker {

	/** A text as it was sent last. */
	private record File(String text, long stamp, boolean open, long version) {
	}

	/** A question; its answer is dropped when {@code current} no longer holds. */
	private record Question<T>(CompletableFuture<T> future, Supplier<Boolean> current, Supplier<T> answer) {

		void run() {
			if (future.isDone()) {
				return;
			}
			if (!current.get()) {
				future.cancel(false);
				return;
			}
			try {
				T result = answer.get();
				if (current.get()) {
					future.complete(result);
				} else {
					future.cancel(false);
				}
			} catch (RuntimeException e) {
				future.completeExceptionally(e);
			}
		}
	}

	private final LanguageEngine engine;
	private final Object lock = new Object();
	private final List<AnalysisListener> listeners = new CopyOnWriteArrayList<>();
	private final Map<String, Analysis> analyses = new ConcurrentHashMap<>();

	private final Map<String, File> files = new HashMap<>();
	private final Map<String, Optional<String>> changes = new LinkedHashMap<>();
	private final Set<String> unanalysed = new LinkedHashSet<>();
	private final Deque<Question<?>> questions = new ArrayDeque<>();
	private String foremost = "";
	private long versions;
	private boolean ended;

	Worker(LanguageEngine engine) {
		this.engine = engine;
		Thread thread = new Thread(this::work, "gongkai-language");
		thread.setDaemon(true);
		thread.start();
	}

	// ------------------------------------------------------------ notes left by callers

	void change(String uri, String text, long stamp, boolean open) {
		synchronized (lock) {
			File old = files.get(uri);
			if (old != null && old.open && !open) {
				return;
			}
			boolean sameText = old != null && old.text.equals(text);
			files.put(uri, new File(text, stamp, open, sameText ? old.version : ++versions));
			if (!sameText) {
				changes.put(uri, Optional.of(text));
			}
			if (open) {
				unanalysed.add(uri);
			} else {
				unanalysed.remove(uri);
				analyses.remove(uri);
			}
			lock.notifyAll();
		}
	}

	void close(String uri) {
		synchronized (lock) {
			File file = files.get(uri);
			if (file != null) {
				files.put(uri, new File(file.text, file.stamp, false, file.version));
			}
			unanalysed.remove(uri);
			analyses.remove(uri);
		}
	}

	void remove(String uri) {
		synchronized (lock) {
			if (files.remove(uri) != null) {
				versions++;
				changes.put(uri, Optional.empty());
			}
			unanalysed.remove(uri);
			analyses.remove(uri);
			lock.notifyAll();
		}
	}

	void look(String uri) {
		synchronized (lock) {
			foremost = uri;
		}
	}

	<T> CompletableFuture<T> ask(String uri, Function<Analysis, T> answer) {
		synchronized (lock) {
			File asked = files.get(uri);
			if (asked == null) {
				return CompletableFuture.failedFuture(new IllegalArgumentException("unknown file " + uri));
			}
			return ask(() -> {
				synchronized (lock) {
					File now = files.get(uri);
					return now != null && now.version == asked.version;
				}
			}, () -> answer.apply(analysisOf(uri)));
		}
	}

	<T> CompletableFuture<T> ask(String uri, String text, Supplier<T> answer) {
		synchronized (lock) {
			File asked = files.get(uri);
			return ask(() -> {
				synchronized (lock) {
					File now = files.get(uri);
					// the text of the question may have been sent after the question
					return now == asked || now != null && (asked != null && now.version == asked.version || now.text.equals(text));
				}
			}, answer);
		}
	}

	/** A question about no file in particular, which nothing makes stale. */
	<T> CompletableFuture<T> ask(Supplier<T> answer) {
		return ask(() -> true, answer);
	}

	private <T> CompletableFuture<T> ask(Supplier<Boolean> current, Supplier<T> answer) {
		CompletableFuture<T> future = new CompletableFuture<>();
		synchronized (lock) {
			if (ended) {
				future.cancel(false);
			} else {
				questions.add(new Question<>(future, current, answer));
				lock.notifyAll();
			}
		}
		return future;
	}

	void addListener(AnalysisListener listener) {
		listeners.add(listener);
	}

	void removeListener(AnalysisListener listener) {
		listeners.remove(listener);
	}

	Optional<Analysis> latest(String uri) {
		return Optional.ofNullable(analyses.get(uri));
	}

	void end() {
		Collection<Question<?>> open;
		synchronized (lock) {
			ended = true;
			open = new ArrayList<>(questions);
			questions.clear();
			changes.clear();
			unanalysed.clear();
			lock.notifyAll();
		}
		open.forEach(question -> question.future.cancel(false));
	}

	// ------------------------------------------------------------ the thread

	private void work() {
		for (Runnable next = next(); next != null; next = next()) {
			next.run();
		}
	}

	/**
	 * Questions before analyses: someone waits for them, and they make the analysis they need. The analysis of the file that
	 * is looked at before all others.
	 */
	private Runnable next() {
		synchronized (lock) {
			while (true) {
				if (ended) {
					return null;
				}
				if (!changes.isEmpty()) {
					Map<String, Optional<String>> taken = takeChanges();
					return () -> apply(taken);
				}
				if (!questions.isEmpty()) {
					return questions.poll()::run;
				}
				if (!unanalysed.isEmpty()) {
					String uri = unanalysed.contains(foremost) ? foremost : unanalysed.iterator().next();
					return () -> refresh(uri);
				}
				try {
					lock.wait();
				} catch (InterruptedException e) {
					return null;
				}
			}
		}
	}

	private Map<String, Optional<String>> takeChanges() {
		Map<String, Optional<String>> taken = new LinkedHashMap<>(changes);
		changes.clear();
		return taken;
	}

	private void apply(Map<String, Optional<String>> taken) {
		Set<String> affected = new LinkedHashSet<>();
		taken.forEach((uri, text) -> {
			try {
				affected.addAll(text.isPresent() ? engine.put(uri, text.get()) : engine.remove(uri));
			} catch (RuntimeException e) {
				fail(uri, e);
			}
		});
		synchronized (lock) {
			for (String uri : affected) {
				analyses.remove(uri);
				File file = files.get(uri);
				if (file != null && file.open) {
					unanalysed.add(uri);
				}
			}
		}
	}

	private void refresh(String uri) {
		try {
			analysisOf(uri);
		} catch (RuntimeException e) {
			fail(uri, e);
		}
	}

	private void fail(String uri, RuntimeException cause) {
		long stamp;
		synchronized (lock) {
			unanalysed.remove(uri);
			File file = files.get(uri);
			stamp = file == null ? 0 : file.stamp;
		}
		listeners.forEach(listener -> listener.failed(uri, stamp, cause));
	}

	/** The analysis of the text sent last; made and published when there is none yet. */
	private Analysis analysisOf(String uri) {
		File file;
		Map<String, Optional<String>> taken;
		synchronized (lock) {
			// the engine must have the very text whose stamp the result will carry
			taken = takeChanges();
			file = files.get(uri);
			Analysis known = analyses.get(uri);
			if (file == null) {
				throw new IllegalArgumentException("unknown file " + uri);
			}
			if (known != null && taken.isEmpty() && !unanalysed.contains(uri)) {
				return known;
			}
		}
		apply(taken);
		Analysis made = engine.analyse(uri, file.stamp);
		boolean publish;
		synchronized (lock) {
			File now = files.get(uri);
			boolean same = now != null && now.version == file.version;
			if (same && now.stamp == file.stamp) {
				unanalysed.remove(uri);
			}
			publish = same && now.open;
			if (publish) {
				analyses.put(uri, made);
			}
		}
		if (publish) {
			listeners.forEach(listener -> listener.analysed(made));
		}
		return made;
	}
}
