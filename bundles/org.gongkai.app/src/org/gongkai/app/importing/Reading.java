// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.importing;

import java.util.List;

import org.gongkai.app.AppMessages;
import org.gongkai.app.reviewing.Review;
import org.gongkai.core.spi.ImportReport;
import org.gongkai.ui.Icons;
import org.gongkai.ui.language.Texts;

/** How far the reading of one file is. Nothing of it is in the workspace before the wizard is finished. */
sealed interface Reading {

	/** Its turn has not come. */
	record Waiting() implements Reading {
	}

	/**
	 * It is being read.
	 *
	 * @param step what is being done, in the language of messages
	 */
	record Running(String step) implements Reading {
	}

	/**
	 * It was read.
	 *
	 * @param review   the document and the account of it
	 * @param text     the document in canonical layout
	 * @param reason   why this form; may be empty
	 * @param messages what the importer says beyond its report, in the language of messages
	 */
	record Done(Review review, String text, String reason, List<String> messages) implements Reading {
		/** Copies the messages. */
		public Done {
			messages = List.copyOf(messages);
		}

		/** Tables that prove themselves by their arithmetic. */
		long certified() {
			return review.report().tables().stream().filter(ImportReport.Table::certified).count();
		}
	}

	/**
	 * It cannot be read.
	 *
	 * @param message why, and what to do, in the language of messages
	 */
	record Failed(String message) implements Reading {
	}

	/** The person no longer waited for it. */
	record Stopped() implements Reading {
	}

	/** The state in a few words. */
	default String word() {
		return switch (this) {
		case Waiting waiting -> AppMessages.Import_waiting;
		case Running running -> running.step().isEmpty() ? AppMessages.Import_running : running.step();
		case Done done when done.review().doubts() > 0 -> Texts.format(AppMessages.Import_doubts, done.review().doubts());
		case Done done -> AppMessages.Import_done;
		case Failed failed -> AppMessages.Import_failedWord;
		case Stopped stopped -> AppMessages.Import_stopped;
		};
	}

	/** What there is to say about it; may be empty. */
	default String message() {
		return switch (this) {
		case Done done -> done.reason();
		case Failed failed -> failed.message();
		case Stopped stopped -> AppMessages.Import_stoppedText;
		default -> "";
		};
	}

	/** The picture of the state. */
	default Icons icon() {
		return switch (this) {
		case Done done when done.review().doubts() > 0 -> Icons.DOUBT;
		case Done done -> Icons.DISCLOSURE;
		case Failed failed -> Icons.FAILED;
		case Stopped stopped -> Icons.STOPPED;
		default -> Icons.WAITING;
		};
	}

	/** Failures first, then doubts, then what is still going on, then what is done: the order in which a person cares. */
	default int rank() {
		return switch (this) {
		case Failed failed -> 0;
		case Done done when done.review().doubts() > 0 -> 1;
		case Stopped stopped -> 2;
		case Running running -> 3;
		case Waiting waiting -> 4;
		case Done done -> 5;
		};
	}

	/** Whether it is over, whatever came of it. */
	default boolean isOver() {
		return !(this instanceof Waiting || this instanceof Running);
	}
}
