// SPDX-License-Identifier: EPL-2.0
/**
 * Tests of looking an import over: what is listed, and how both sides point at each other.
 */
package org.gongkai.app.reviewing;
