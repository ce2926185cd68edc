// SPDX-License-Identifier: EPL-2.0
package org.gongkai.exchange.text.recognise;

import org.gongkai.core.form.FormIndex;
import org.gongkai.core.text.Message;

/**
 * The form a source follows.
 *
 * @param form the form
 * @param year the year the source is about; 0 when it does not say
 * @param reason why this form, for people
 * @param exact whether the source follows the form; else it is only the nearest there is
 */
public record RecognisedForm(FormIndex form, int year, Message reason, boolean exact) {
}
