// SPDX-License-Identifier: EPL-2.0
/**
 * The tree of projects and files at the left.
 */
package org.gongkai.app.explorer;
