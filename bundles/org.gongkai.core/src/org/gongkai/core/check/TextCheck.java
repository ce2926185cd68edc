// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

/**
 * A check of what is printed: it reads the content of the document and which facts it reports, and neither evaluates formulas
 * nor adds to the sums by which causes are found. It may be run by another thread beside the other checks.
 */
public interface TextCheck extends Check {
}
