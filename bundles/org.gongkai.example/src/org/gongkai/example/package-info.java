// SPDX-License-Identifier: EPL-2.0
/**
 * A plug-in as a third party would write it: one check, one importer, one chart. It uses org.gongkai.core and nothing else
 * of the product; the guide bundles/org.gongkai.doc/guide/plugin.md explains it step by step.
 */
package org.gongkai.example;
