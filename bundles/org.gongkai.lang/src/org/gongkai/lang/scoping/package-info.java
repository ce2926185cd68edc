// SPDX-License-Identifier: EPL-2.0
/**
 * Which definition a name means: names of definitions count in the whole workspace, names of sections, tables and items
 * in the form of the document, bases included. What the steps behind a table mean is not decided here but in
 * {@code org.gongkai.core.form}.
 */
package org.gongkai.lang.scoping;
