// SPDX-License-Identifier: EPL-2.0

/** One test class for each capability of the editor's language service, and a benchmark of typing. */
package org.gongkai.lang.ide;
