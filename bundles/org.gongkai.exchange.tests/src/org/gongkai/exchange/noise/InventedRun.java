// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.noise;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.gongkai.core.form.FormIndex;

/** Imports invented documents in many layouts and prints what is read differently: {@code InventedRun TIMES}. Long; the tests take samples of it. */
public final class InventedRun {

	private InventedRun() {
	}

	/** Tries every form so many times; with a file name as third argument the text of the first try goes there. */
	public static void main(String[] args) throws Exception {
		int from = args.length > 1 ? Integer.parseInt(args[1]) : 0;
		for (int i = from; i < from + Integer.parseInt(args[0]); i++) {
			for (FormIndex form : Reading.library().forms()) {
				Invention invention = Invention.of(form.name(), new SplittableRandom(i));
				if (args.length > 2) {
					Files.writeString(Path.of(args[2] + "-" + form.name() + ".txt"), invention.text());
				}
				String verdict = invention.verdict();
				System.out.println(verdict.equals("right") ? i + " right" : i + " " + invention + "\n    " + verdict);
			}
		}
	}
}
