// SPDX-License-Identifier: EPL-2.0
/**
 * Problems: annotations while typing, markers when saved, and ways to mend them.
 */
package org.gongkai.ui.editor.problem;
