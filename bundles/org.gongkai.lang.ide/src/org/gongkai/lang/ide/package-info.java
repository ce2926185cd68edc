// SPDX-License-Identifier: EPL-2.0

/**
 * What an editor needs of the language, without any user interface: {@link org.gongkai.lang.ide.LanguageService}
 * and the records it answers with.
 *
 * <p>
 * Everything that leaves this package is immutable and knows no EObject, so it may be kept and read on any thread.
 * How the answers are computed lives in the packages below ({@code colouring}, {@code completion}, {@code hover},
 * {@code navigation}, {@code outline}, {@code diagnostics}); nothing here may know SWT, JFace, OSGi or Eclipse
 * resources, whose adapters live in {@code org.gongkai.ui.editor}.
 */
package org.gongkai.lang.ide;
