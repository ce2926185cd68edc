// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.document;

import org.gongkai.core.fact.Place;

/**
 * A finding accepted with a reason.
 *
 * @param rule id of the rule
 * @param where place of the finding, as {@link Place#path()} or {@link Place#where()}; empty for the whole document
 * @param value printed value it was given for
 * @param reason why it is accepted
 * @param place where the waiver stands
 */
public record WaiverText(String rule, String where, String value, String reason, Place place) {
}
