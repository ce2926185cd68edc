// SPDX-License-Identifier: EPL-2.0
/**
 * The Charts view: draws chart models on the screen and leads from a bar to the text. The models are made elsewhere.
 */
package org.gongkai.ui.views.chart;
