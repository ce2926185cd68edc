// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.office;

import java.lang.reflect.Field;

import org.apache.logging.log4j.simple.SimpleLoggerContextFactory;
import org.apache.logging.log4j.spi.Provider;
import org.apache.logging.log4j.util.ProviderUtil;

/**
 * Gives POI's log interface the silent implementation that comes with it. Left to itself among bundles, that interface waits
 * for a bundle with another one, and for ever when there is none: the thread that started it keeps a lock until one appears.
 * It has no other way in.
 */
public final class LogProvider {

	private static final String API = "2.6.0";

	private LogProvider() {
	}

	/** Sets it unless there is one; to be called before POI is loaded. */
	public static void set() {
		try {
			Field chosen = ProviderUtil.class.getDeclaredField("PROVIDER");
			chosen.setAccessible(true);
			if (chosen.get(null) == null) {
				chosen.set(null, new Provider(0, API, SimpleLoggerContextFactory.class));
			}
		} catch (ReflectiveOperationException | RuntimeException otherRelease) {
			// outside of bundles the interface finds its own implementation
		}
	}
}
