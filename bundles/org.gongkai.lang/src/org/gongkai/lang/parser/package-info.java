// SPDX-License-Identifier: EPL-2.0
/** The lexer's one decision the grammar cannot make, and syntax errors in words a specialist understands. */
package org.gongkai.lang.parser;
