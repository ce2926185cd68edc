// SPDX-License-Identifier: EPL-2.0
/**
 * Parts of the window that can be tried without driving it.
 */
package org.gongkai.app.parts;
