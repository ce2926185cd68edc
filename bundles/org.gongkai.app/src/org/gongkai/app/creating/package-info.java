// SPDX-License-Identifier: EPL-2.0
/**
 * New documents and projects.
 */
package org.gongkai.app.creating;
