// SPDX-License-Identifier: EPL-2.0
/** Tests of the house itself: who may use whom, and what every package and file must say. Nothing about behaviour. */
package org.gongkai.core.architecture;
