// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.read;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps libraries from writing their logs to the user's terminal: what matters is in our messages. To be called before they are loaded. */
public final class Quiet {

	/** Where another has opened the logs before, they end here. Held, for the platform forgets what nobody holds. */
	private static final List<Logger> LOGGERS = List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"), Logger.getLogger("org.apache.poi"));

	private Quiet() {
	}

	/** Switches off what nobody has configured otherwise. */
	public static void logs() {
		unlessSet("log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
		unlessSet("log4j2.StatusLogger.level", "OFF");
		unlessSet("org.apache.logging.log4j.simplelog.level", "OFF");
		unlessSet("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
		unlessSet("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
		LOGGERS.stream().filter(logger -> logger.getLevel() == null).forEach(logger -> logger.setLevel(Level.OFF));
	}

	private static void unlessSet(String property, String value) {
		if (System.getProperty(property) == null) {
			System.setProperty(property, value);
		}
	}
}
