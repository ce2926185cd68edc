// SPDX-License-Identifier: EPL-2.0
/** Tests of explanations. */
package org.gongkai.core.explain;
