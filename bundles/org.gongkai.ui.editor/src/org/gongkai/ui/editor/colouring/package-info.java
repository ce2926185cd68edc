// SPDX-License-Identifier: EPL-2.0
/**
 * Lexical colours, straight from the lexer, in the colours of the theme.
 */
package org.gongkai.ui.editor.colouring;
