// SPDX-License-Identifier: EPL-2.0
/**
 * What the tests of the workbench share: pumping the display until something holds, opening texts, and failing when an error is logged.
 */
package org.gongkai.app.support;
