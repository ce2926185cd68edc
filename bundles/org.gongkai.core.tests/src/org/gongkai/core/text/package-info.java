// SPDX-License-Identifier: EPL-2.0
/** Tests of org.gongkai.core.text. */
package org.gongkai.core.text;
