// SPDX-License-Identifier: EPL-2.0
/** Tests of org.gongkai.core.check. */
package org.gongkai.core.check;
