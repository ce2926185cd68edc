// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CancellationException;

import org.gongkai.core.text.InputProblem;
import org.gongkai.core.text.Message;
import org.junit.jupiter.api.Test;

class ContributionTest {

	private final Contribution<Importer> contribution = Contribution.of(ExtensionPoint.IMPORTERS, new Contributions.Good());

	@Test
	void whatItReturnsIsHandedOn() {
		assertEquals("good", contribution.call(Importer::id).value().orElseThrow());
	}

	@Test
	void whatItThrowsByMistakeBecomesAFailureWithItsName() {
		Failure failure = contribution.call(importer -> {
			throw new IllegalArgumentException("行数不对\n第二行");
		}).failure().orElseThrow();
		assertEquals("good", failure.contribution());
		assertEquals("插件“org.gongkai.core.spi”的导入器“good”运行出错（IllegalArgumentException: 行数不对），它的结果缺失，其他结果不受影响。请把这条消息告诉插件的作者。",
				failure.message().zh());
		assertTrue(failure.message().en().startsWith("The importer “good” of plug-in “org.gongkai.core.spi” failed"), failure.message().en());
	}

	@Test
	void aClassThatIsMissingAndAnEndlessRecursionAreItsOwnFaultsToo() {
		assertTrue(contribution.call(importer -> {
			throw new NoClassDefFoundError("a/B");
		}).failure().isPresent());
		assertTrue(contribution.call(ContributionTest::endless).failure().isPresent());
	}

	@Test
	void nullIsAFault() {
		assertTrue(contribution.call(importer -> null).failure().isPresent());
	}

	@Test
	void aProblemOfTheInputPasses() {
		InputProblem problem = new InputProblem(new Message("空", "empty"), "a", 1, 1);
		InputProblem thrown = assertThrows(InputProblem.class, () -> contribution.call(importer -> {
			throw problem;
		}));
		assertSame(problem, thrown);
	}

	@Test
	void cancellationPasses() {
		Progress cancelled = new Progress() {
			@Override
			public void step(Message what, int done, int total) {
				// nobody looks
			}

			@Override
			public boolean cancelled() {
				return true;
			}
		};
		assertThrows(CancellationException.class, () -> contribution.call(importer -> {
			cancelled.checkCancelled();
			return "";
		}));
		Progress.NONE.checkCancelled();
	}

	private static int endless(Importer importer) {
		return endless(importer) + 1;
	}
}
