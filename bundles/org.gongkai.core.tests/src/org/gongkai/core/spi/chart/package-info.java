// SPDX-License-Identifier: EPL-2.0
/** Tests of the chart model. */
package org.gongkai.core.spi.chart;
