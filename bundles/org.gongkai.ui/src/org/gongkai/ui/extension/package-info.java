// SPDX-License-Identifier: EPL-2.0
/**
 * Reads the extension points that {@code org.gongkai.core} declares: one class for each point, and nobody else
 * asks the registry about it. A contribution that fails is left out and named; the others go on.
 */
package org.gongkai.ui.extension;
