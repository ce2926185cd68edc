// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.compare;

import java.math.BigDecimal;

/**
 * An amount that left one subject and came to another.
 *
 * @param from the amount that became less
 * @param to the amount that became more
 * @param amount how much moved, positive, in the unit of {@code to}
 */
public record Reclassification(AmountChange from, AmountChange to, BigDecimal amount) {
}
