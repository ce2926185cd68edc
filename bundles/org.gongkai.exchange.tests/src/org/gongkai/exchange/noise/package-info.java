// SPDX-License-Identifier: EPL-2.0
/**
 * Noise: what copying, converting and printing do to a text without changing what it says. Operators alter a source, the
 * measure compares what is imported before and after. Here too lives the generator of documents of any form. Nothing
 * here knows a province or a document.
 */
package org.gongkai.exchange.noise;
