// SPDX-License-Identifier: EPL-2.0
/**
 * Keeps the one language service in step with the workspace's files and with what is typed in open editors. Nothing is shown here.
 */
package org.gongkai.ui.editor.workspace;
