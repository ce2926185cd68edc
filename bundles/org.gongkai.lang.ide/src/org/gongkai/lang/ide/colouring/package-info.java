// SPDX-License-Identifier: EPL-2.0

/**
 * Lexical colouring, straight from the lexer over a damaged region. Knows neither the parser nor the model, so that it
 * is fast enough to run on the user interface thread.
 */
package org.gongkai.lang.ide.colouring;
