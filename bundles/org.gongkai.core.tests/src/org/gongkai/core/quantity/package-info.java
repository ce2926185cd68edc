// SPDX-License-Identifier: EPL-2.0
/** Tests of org.gongkai.core.quantity. */
package org.gongkai.core.quantity;
