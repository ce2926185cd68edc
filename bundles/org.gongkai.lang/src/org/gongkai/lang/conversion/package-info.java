// SPDX-License-Identifier: EPL-2.0
/**
 * From typed words to values and back: quoted text, names, codes, integers, operators. Full-width spellings become
 * half-width here and nowhere else. What numbers and tables mean is no matter of this package.
 */
package org.gongkai.lang.conversion;
