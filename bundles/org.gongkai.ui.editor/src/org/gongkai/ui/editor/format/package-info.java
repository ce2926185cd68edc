// SPDX-License-Identifier: EPL-2.0
/**
 * Canonical layout, on command or when saving.
 */
package org.gongkai.ui.editor.format;
