// SPDX-License-Identifier: EPL-2.0
/** Tests of org.gongkai.core.fact. */
package org.gongkai.core.fact;
