// SPDX-License-Identifier: EPL-2.0
/**
 * Going to where something is defined, and listing where it is used.
 */
package org.gongkai.ui.editor.navigation;
