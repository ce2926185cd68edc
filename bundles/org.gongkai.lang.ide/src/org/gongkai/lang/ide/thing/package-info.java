// SPDX-License-Identifier: EPL-2.0

/**
 * What stands at a place of a text: a cell, a code, a claim, a step of a path, a name. Hover, definition, references and
 * occurrences all begin with this question.
 */
package org.gongkai.lang.ide.thing;
