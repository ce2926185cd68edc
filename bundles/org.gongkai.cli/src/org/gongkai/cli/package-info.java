// SPDX-License-Identifier: EPL-2.0
/**
 * The command line: one class for each command, loaded when it is asked for. Plain Java without OSGi and without a window
 * system. What commands do lives in the bundles they use; here are arguments, files, messages and exit statuses.
 */
package org.gongkai.cli;
