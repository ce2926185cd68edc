// SPDX-License-Identifier: EPL-2.0
/**
 * Telling a person that something went wrong: what happened, what to do, and details to copy. No stack trace comes first.
 */
package org.gongkai.ui.error;
