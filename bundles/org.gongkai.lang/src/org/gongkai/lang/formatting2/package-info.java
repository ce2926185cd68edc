// SPDX-License-Identifier: EPL-2.0
/**
 * The canonical layout of the language. It works on the tokens of a text, not on its model, so that a text with errors
 * can be laid out too, and it changes nothing but white space. Editor, command line and serializer use the same code.
 */
package org.gongkai.lang.formatting2;
