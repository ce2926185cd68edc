// SPDX-License-Identifier: EPL-2.0
/** Tests of what plug-ins implement, and of the catalog that keeps a failing plug-in from harming others. */
package org.gongkai.core.spi;
