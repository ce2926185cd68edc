// SPDX-License-Identifier: EPL-2.0
/**
 * Texts in two languages.
 */
package org.gongkai.app.messages;
