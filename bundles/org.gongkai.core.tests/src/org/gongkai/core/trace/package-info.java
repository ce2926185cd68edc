// SPDX-License-Identifier: EPL-2.0
/** Tests of tracing a document to its source. */
package org.gongkai.core.trace;
