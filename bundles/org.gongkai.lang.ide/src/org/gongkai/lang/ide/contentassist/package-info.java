// SPDX-License-Identifier: EPL-2.0

/** The lexer of Xtext's content assist parser, which is generated a second time and needs the same decision as the first. */
package org.gongkai.lang.ide.contentassist;
