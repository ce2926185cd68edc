// SPDX-License-Identifier: EPL-2.0
/**
 * Bringing published documents in: choosing files, running the contributed importers, showing what came of it.
 */
package org.gongkai.app.importing;
