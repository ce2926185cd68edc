// SPDX-License-Identifier: EPL-2.0

/** Regions that may be folded, from the shape of the text alone. */
package org.gongkai.lang.ide.folding;
