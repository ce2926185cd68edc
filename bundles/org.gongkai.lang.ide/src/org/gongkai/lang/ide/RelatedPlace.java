// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide;

import java.util.Objects;

/**
 * Another place that takes part in a problem.
 *
 * @param uri    file of the place
 * @param offset first character, from 0
 * @param length characters; 0 when only the position is known
 * @param label  what stands there and where, e.g. {@code 公开03表 合计 本年支出合计 7,973}
 */
public record RelatedPlace(String uri, int offset, int length, String label) {

	public RelatedPlace {
		Objects.requireNonNull(uri);
		Objects.requireNonNull(label);
	}
}
