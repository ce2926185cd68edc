// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.spi;

import java.util.List;

import org.gongkai.core.text.Message;

/** Importers as plug-ins write them, good and bad. */
final class Contributions {

	private Contributions() {
	}

	/** One that works: it accepts files that end with its id. */
	public static class Good implements Importer {

		@Override
		public String id() {
			return "good";
		}

		@Override
		public Message label() {
			return new Message("好的导入器", "Good importer");
		}

		@Override
		public boolean accepts(String name, byte[] head) {
			return name.endsWith("." + id());
		}

		@Override
		public ImportResult importFrom(ImportRequest request, Progress progress) {
			return new ImportResult("// " + request.name() + "\n",
					new ImportReport(request.name(), "", ImportReport.Tokens.NONE, List.of(), List.of(), new ImportReport.Text(0, 0)), List.of());
		}
	}

	/** Another that works; its id comes before that of the first. */
	public static class Better extends Good {

		@Override
		public String id() {
			return "better";
		}
	}

	/** One that cannot be made. */
	public static class Unmakeable extends Good {

		public Unmakeable() {
			throw new IllegalStateException("设置文件不见了");
		}
	}

	/** One whose class cannot be initialised. */
	public static class Uninitialisable extends Good {

		private static final int BROKEN = Integer.parseInt("x");

		@Override
		public String id() {
			return "uninitialisable" + BROKEN;
		}
	}

	/** One that has no id. */
	public static class Nameless extends Good {

		@Override
		public String id() {
			return " ";
		}
	}

	/** One that fails whenever it is called. */
	public static class Failing extends Good {

		@Override
		public String id() {
			return "failing";
		}

		@Override
		public boolean accepts(String name, byte[] head) {
			throw new UnsupportedOperationException();
		}
	}
}
