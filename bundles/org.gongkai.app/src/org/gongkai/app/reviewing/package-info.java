// SPDX-License-Identifier: EPL-2.0
/**
 * Looking an import over: source beside result, each showing where the other is, and before them a list of what deserves a
 * look, the doubtful first. Nothing here reads a source file or changes a document.
 */
package org.gongkai.app.reviewing;
