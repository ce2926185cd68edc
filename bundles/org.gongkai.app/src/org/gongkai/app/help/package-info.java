// SPDX-License-Identifier: EPL-2.0
/**
 * The guides of the bundle {@code org.gongkai.doc} in the Help menu.
 */
package org.gongkai.app.help;
