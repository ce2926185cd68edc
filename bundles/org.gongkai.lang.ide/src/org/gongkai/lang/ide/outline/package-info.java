// SPDX-License-Identifier: EPL-2.0

/**
 * The outline of a text: from its blocks, so that it stands while a line is being typed, with official titles from the
 * forms and the state of its problems.
 */
package org.gongkai.lang.ide.outline;
