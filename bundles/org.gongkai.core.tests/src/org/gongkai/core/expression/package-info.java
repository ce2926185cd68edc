// SPDX-License-Identifier: EPL-2.0
/** Tests of org.gongkai.core.expression. */
package org.gongkai.core.expression;
