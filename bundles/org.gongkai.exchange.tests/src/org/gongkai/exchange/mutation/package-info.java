// SPDX-License-Identifier: EPL-2.0
/**
 * Measures the checks: documents are altered the way they go wrong in practice, and what the checks then say is compared
 * with what was altered. Only documents are altered here; altered sources of imports are org.gongkai.exchange.noise.
 */
package org.gongkai.exchange.mutation;
