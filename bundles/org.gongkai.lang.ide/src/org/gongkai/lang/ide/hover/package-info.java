// SPDX-License-Identifier: EPL-2.0

/**
 * What there is to say about a place: its meaning in words, its value, the other places that report the same, the
 * verdict and why. Always in Chinese and English, as HTML and as plain text.
 */
package org.gongkai.lang.ide.hover;
