// SPDX-License-Identifier: EPL-2.0
/** Tests of the difference tree. */
package org.gongkai.core.spi.difference;
