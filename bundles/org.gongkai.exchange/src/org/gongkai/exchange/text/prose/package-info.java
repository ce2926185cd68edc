// SPDX-License-Identifier: EPL-2.0
/**
 * Running text: lines joined to paragraphs, prescribed sentences recognised, glossary entries taken apart. Tables do not
 * live here, nor does anything that writes.
 */
package org.gongkai.exchange.text.prose;
