// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.spi;

import org.gongkai.core.text.Message;

/** What all contributions but checks have in common. */
public interface Extension {

	/**
	 * Identity on the command line and in settings, for instance {@code csv}. Lower-case letters, digits, dots and hyphens;
	 * unique among the contributions to one extension point. A plug-in of a third party puts its own name before a dot.
	 */
	String id();

	/** What menus and lists call it; without a full stop. */
	Message label();
}
