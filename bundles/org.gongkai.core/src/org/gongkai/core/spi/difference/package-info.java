// SPDX-License-Identifier: EPL-2.0
/** What a comparison of two documents came to, as an immutable tree; free of any window. */
package org.gongkai.core.spi.difference;
