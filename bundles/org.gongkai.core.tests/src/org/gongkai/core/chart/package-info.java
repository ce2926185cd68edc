// SPDX-License-Identifier: EPL-2.0
/** Tests of what charts show, on invented documents. */
package org.gongkai.core.chart;
