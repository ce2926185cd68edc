// SPDX-License-Identifier: EPL-2.0

/**
 * What may be inserted at a caret. Where the caret is follows from the blocks of the text as it stands, however broken
 * the line under it; which words the language admits there follows from Xtext's content assist parser; what the words
 * mean follows from forms, catalogs and the last snapshot.
 */
package org.gongkai.lang.ide.completion;
