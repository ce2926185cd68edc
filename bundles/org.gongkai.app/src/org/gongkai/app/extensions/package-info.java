// SPDX-License-Identifier: EPL-2.0
/**
 * The list of what plug-ins contribute, and of what could not be loaded.
 */
package org.gongkai.app.extensions;
