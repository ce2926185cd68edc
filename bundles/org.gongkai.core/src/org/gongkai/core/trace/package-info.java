// SPDX-License-Identifier: EPL-2.0
/**
 * Which piece of a document's text comes from which piece of its source, told by the places after {@code @} and by nothing
 * else: a text that cannot be parsed is traced too. Facts know their own places; they are not made from these.
 */
package org.gongkai.core.trace;
