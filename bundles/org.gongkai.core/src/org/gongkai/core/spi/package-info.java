// SPDX-License-Identifier: EPL-2.0
/**
 * What a plug-in implements: importers, exporters, charts and comparators; checks implement
 * org.gongkai.core.check.Check. And the catalog of what plug-ins have contributed.
 *
 * <p>Lives here: the interfaces, what they take and give, and the one way in which contributions are collected and run so
 * that a failing one harms nobody else. Does not live here: any implementation, and the reading of Eclipse's extension
 * registry (bundle org.gongkai.ui), for this package needs no OSGi.
 *
 * <p>Rules for all implementations: a public constructor without parameters; no state that outlives a call, because calls
 * may come from several threads at once; the same input gives the same output; messages in Chinese and English.
 */
package org.gongkai.core.spi;
