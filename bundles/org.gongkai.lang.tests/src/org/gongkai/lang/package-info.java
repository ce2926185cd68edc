// SPDX-License-Identifier: EPL-2.0
/** Tests of the language, one class for each capability. What checks find is tested in core and in the standard library. */
package org.gongkai.lang;
