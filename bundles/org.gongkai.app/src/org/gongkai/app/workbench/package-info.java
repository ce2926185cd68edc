// SPDX-License-Identifier: EPL-2.0
/**
 * The window: menus, tool bar, perspective, and what happens at start and end. No wizard and no editor code.
 */
package org.gongkai.app.workbench;
