// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.read;

/** Keeps libraries from writing their logs to the user's terminal: what matters is in our messages. To be called before they are loaded. */
public final class Quiet {

	private Quiet() {
	}

	/** Switches off what nobody has configured otherwise. */
	public static void logs() {
		unlessSet("log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
		unlessSet("log4j2.StatusLogger.level", "OFF");
		unlessSet("org.apache.logging.log4j.simplelog.level", "OFF");
		unlessSet("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
		unlessSet("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
	}

	private static void unlessSet(String property, String value) {
		if (System.getProperty(property) == null) {
			System.setProperty(property, value);
		}
	}
}
