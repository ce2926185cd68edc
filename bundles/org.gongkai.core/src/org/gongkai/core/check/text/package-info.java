// SPDX-License-Identifier: EPL-2.0
/**
 * Checks of what a document says in words: wording by rules that are data, names, numbering, the contents list, the
 * glossary, copies.
 *
 * <p>Lives here: what is wrong in texts, by the form, the catalogs and the document itself. Does not live here: words
 * that are wrong by themselves (rule sets of org.gongkai.standard) and numbers (org.gongkai.core.check).
 */
package org.gongkai.core.check.text;
