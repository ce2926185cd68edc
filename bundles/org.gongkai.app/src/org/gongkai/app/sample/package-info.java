// SPDX-License-Identifier: EPL-2.0
/**
 * The sample project that a first start opens.
 */
package org.gongkai.app.sample;
