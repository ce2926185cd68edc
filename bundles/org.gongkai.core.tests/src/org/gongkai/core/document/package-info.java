// SPDX-License-Identifier: EPL-2.0
/** Tests of org.gongkai.core.document. */
package org.gongkai.core.document;
