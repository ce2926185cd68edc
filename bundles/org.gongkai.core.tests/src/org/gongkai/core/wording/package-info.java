// SPDX-License-Identifier: EPL-2.0
/** Tests of the wording of documents. */
package org.gongkai.core.wording;
