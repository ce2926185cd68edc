// SPDX-License-Identifier: EPL-2.0
/**
 * The newest snapshot of every text, for views. Views subscribe here and never ask an editor or the language service.
 */
package org.gongkai.ui.snapshot;
