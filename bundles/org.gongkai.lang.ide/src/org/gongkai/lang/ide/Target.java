// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide;

import java.util.Objects;

/**
 * A place to go to.
 *
 * @param uri    file; {@code gongkai-standard:/…} for one of the shipped definitions, whose text
 *               {@link LanguageService#standardText(String)} gives
 * @param offset first character, from 0
 * @param length characters to select
 * @param label  what stands there, for a menu or a list
 */
public record Target(String uri, int offset, int length, String label) {

	public Target {
		Objects.requireNonNull(uri);
		Objects.requireNonNull(label);
	}
}
