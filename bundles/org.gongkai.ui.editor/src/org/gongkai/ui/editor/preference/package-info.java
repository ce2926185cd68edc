// SPDX-License-Identifier: EPL-2.0
/**
 * The preference page and the defaults of the preferences.
 */
package org.gongkai.ui.editor.preference;
