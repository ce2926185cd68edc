// SPDX-License-Identifier: EPL-2.0
/** Tests of comparisons. */
package org.gongkai.core.compare;
