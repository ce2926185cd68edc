// SPDX-License-Identifier: EPL-2.0
/**
 * Plain text: reading source files whatever their encoding, messages in two languages, and the width of characters.
 *
 * <p>Lives here: what every other package needs to speak to people and files. Does not live here: the syntax of the
 * language (org.gongkai.model.text and org.gongkai.lang).
 */
package org.gongkai.core.text;
