// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;

import org.gongkai.core.form.Library;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Order, cancelling and staleness, with an engine whose work waits until the test lets it go on. */
class StaleResultsTest {

	private static final String URI = "mem:/甲.gongkai";

	/** Keeps a log of its calls; an analysis of a text with “等” waits at the gate. */
	private static final class Engine implements LanguageEngine {

		final List<String> log = new ArrayList<>();
		final java.util.Map<String, String> texts = new java.util.HashMap<>();
		final CountDownLatch entered = new CountDownLatch(1);
		final CountDownLatch gate = new CountDownLatch(1);
		volatile Set<String> affected = Set.of();

		@Override
		public synchronized Set<String> put(String uri, String text) {
			log.add("put " + text);
			texts.put(uri, text);
			return affected;
		}

		@Override
		public synchronized Set<String> remove(String uri) {
			log.add("remove");
			texts.remove(uri);
			return Set.of();
		}

		@Override
		public Analysis analyse(String uri, long stamp) {
			String text = texts.get(uri);
			synchronized (this) {
				log.add("analyse " + text);
			}
			if (text.contains("等")) {
				entered.countDown();
				try {
					gate.await();
				} catch (InterruptedException e) {
					Thread.currentThread().interrupt();
				}
			}
			if (text.contains("坏")) {
				throw new IllegalStateException("broken on purpose");
			}
			return new Analysis(uri, stamp, text, List.of(), List.of(), List.of(), Optional.empty(), List.of());
		}

		@Override
		public List<Completion> complete(String uri, String text, int offset) {
			return List.of();
		}

		@Override
		public List<Fix> bindings(Analysis analysis, int offset) {
			return List.of();
		}

		@Override
		public Optional<HoverText> hover(Analysis analysis, int offset) {
			return Optional.empty();
		}

		@Override
		public List<Target> definition(Analysis analysis, int offset) {
			return List.of(new Target(analysis.uri(), offset, 0, analysis.text()));
		}

		@Override
		public List<Target> references(Analysis analysis, int offset) {
			return List.of();
		}

		@Override
		public List<Occurrence> occurrences(Analysis analysis, int offset) {
			return List.of();
		}

		@Override
		public List<Edit> format(String text, int from, int length) {
			return List.of();
		}

		@Override
		public Optional<String> standardText(String uri) {
			return Optional.empty();
		}

		@Override
		public Library library() {
			return Library.of(List.of());
		}

		@Override
		public Optional<String> draft(DocumentDraft draft) {
			return Optional.empty();
		}
	}

	private final Engine engine = new Engine();
	private final LanguageService service = new LanguageService(engine);

	@AfterEach
	void stop() {
		engine.gate.countDown();
		service.close();
	}

	@Test
	void onlyTheLatestOfSeveralTextsIsAnalysed() throws InterruptedException {
		service.open(URI, "等", 1);
		engine.entered.await();
		for (int i = 2; i <= 20; i++) {
			service.update(URI, "文 " + i, i);
		}
		engine.gate.countDown();
		assertEquals(20, service.analysis(URI).join().stamp());
		assertEquals(List.of("put 等", "analyse 等", "put 文 20", "analyse 文 20"), List.copyOf(engine.log));
	}

	@Test
	void theFileThatIsLookedAtIsAnalysedBeforeTheOthersThatCameEarlier() throws InterruptedException {
		service.open(URI, "等", 1);
		engine.entered.await();
		for (String name : List.of("乙", "丙", "丁")) {
			service.open("mem:/" + name + ".gongkai", name, 1);
		}
		service.look("mem:/丁.gongkai");
		CountDownLatch all = new CountDownLatch(4);
		service.addListener(analysis -> all.countDown());
		engine.gate.countDown();
		all.await();
		assertEquals(List.of("analyse 等", "analyse 丁", "analyse 乙", "analyse 丙"),
				engine.log.stream().filter(call -> call.startsWith("analyse")).toList());
	}

	@Test
	void anAnalysisThatAnEditOvertookIsNotPublished() throws InterruptedException {
		List<Long> heard = new ArrayList<>();
		service.addListener(analysis -> heard.add(analysis.stamp()));
		service.open(URI, "等", 1);
		engine.entered.await();
		service.update(URI, "新", 2);
		engine.gate.countDown();
		service.analysis(URI).join();
		assertEquals(List.of(2L), heard);
	}

	@Test
	void aQuestionIsCancelledWhenTheTextMovesOnBeforeItsAnswer() throws InterruptedException {
		service.open(URI, "等", 1);
		engine.entered.await();
		CompletableFuture<List<Target>> question = service.definition(URI, 0);
		service.update(URI, "新", 2);
		engine.gate.countDown();
		assertThrows(CancellationException.class, question::join);
	}

	@Test
	void aQuestionAboutTheLatestTextIsAnsweredFromIt() throws InterruptedException {
		service.open(URI, "等", 1);
		engine.entered.await();
		service.update(URI, "新", 2);
		CompletableFuture<List<Target>> question = service.definition(URI, 0);
		engine.gate.countDown();
		assertEquals("新", question.join().getFirst().label());
	}

	@Test
	void aCompletionForATextThatArrivesLaterIsAnswered() throws InterruptedException {
		service.open(URI, "等", 1);
		engine.entered.await();
		CompletableFuture<List<Completion>> question = service.complete(URI, "等一", 2);
		service.update(URI, "等一", 2);
		engine.gate.countDown();
		assertEquals(List.of(), question.join());
	}

	@Test
	void aQuestionThatItsAskerCancelledIsNotWorkedOn() throws InterruptedException {
		service.open(URI, "等", 1);
		engine.entered.await();
		CompletableFuture<Analysis> question = service.analysis(URI);
		assertTrue(question.cancel(false));
		engine.gate.countDown();
		service.library().join();
		assertTrue(question.isCancelled());
	}

	@Test
	void theSameTextWithANewStampIsPublishedWithTheNewStamp() {
		service.open(URI, "文", 1);
		service.analysis(URI).join();
		service.update(URI, "文", 2);
		assertEquals(2, service.analysis(URI).join().stamp());
	}

	@Test
	void aDefectInTheLanguageIsReportedAndTheWorkerGoesOn() {
		List<String> failures = new ArrayList<>();
		service.addListener(new AnalysisListener() {
			@Override
			public void analysed(Analysis analysis) {
				failures.add("analysed " + analysis.text());
			}

			@Override
			public void failed(String uri, long stamp, RuntimeException cause) {
				failures.add("failed " + stamp);
			}
		});
		service.open(URI, "坏", 7);
		service.library().join();
		assertThrows(CompletionException.class, () -> service.analysis(URI).join());
		service.update(URI, "好", 8);
		assertEquals("好", service.analysis(URI).join().text());
		assertTrue(failures.contains("analysed 好"), failures::toString);
	}

	@Test
	void aFileThatAnotherOneChangesIsAnalysedAgain() {
		service.open(URI, "文", 1);
		service.analysis(URI).join();
		engine.affected = Set.of(URI);
		service.put("mem:/格式.gongkai", "格式");
		service.analysis(URI).join();
		assertEquals(2, engine.log.stream().filter("analyse 文"::equals).count());
	}

	@Test
	void aFileOnDiskDoesNotReplaceTheTextBeingEdited() {
		service.open(URI, "改", 1);
		service.put(URI, "旧");
		assertEquals("改", service.analysis(URI).join().text());
	}

	@Test
	void aClosedFileIsNoLongerPublishedButStillKnown() {
		List<Analysis> heard = new ArrayList<>();
		service.open(URI, "文", 1);
		service.analysis(URI).join();
		service.close(URI);
		service.addListener(heard::add);
		assertEquals("文", service.analysis(URI).join().text());
		assertEquals(List.of(), heard);
		assertTrue(service.latest(URI).isEmpty());
	}

	@Test
	void anUnknownFileIsAnErrorOfTheAsker() {
		assertTrue(service.definition("mem:/没有.gongkai", 0).isCompletedExceptionally());
	}

	@Test
	void afterTheServiceIsClosedEveryQuestionIsCancelled() {
		service.open(URI, "文", 1);
		service.close();
		assertTrue(service.analysis(URI).isCancelled());
		assertFalse(service.library().isCompletedExceptionally() && !service.library().isCancelled());
	}
}
