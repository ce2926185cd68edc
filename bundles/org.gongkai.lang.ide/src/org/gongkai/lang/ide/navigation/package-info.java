// SPDX-License-Identifier: EPL-2.0

/** Where things are defined and where else they are used, across all known files. */
package org.gongkai.lang.ide.navigation;
