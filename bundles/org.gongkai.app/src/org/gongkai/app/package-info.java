// SPDX-License-Identifier: EPL-2.0
/**
 * The product: its start and its texts.
 */
package org.gongkai.app;
