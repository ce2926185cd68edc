// SPDX-License-Identifier: EPL-2.0
/**
 * Names of texts in the workbench and going to a place in one of them.
 */
package org.gongkai.ui.place;
