// SPDX-License-Identifier: EPL-2.0
/**
 * Choosing words: message files in Chinese and English, and the language in which findings are told.
 * The messages themselves live beside the classes that say them.
 */
package org.gongkai.ui.language;
