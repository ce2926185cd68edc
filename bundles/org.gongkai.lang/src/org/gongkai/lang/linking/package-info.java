// SPDX-License-Identifier: EPL-2.0
/** Names that lead nowhere: what was sought, where, and which names are near. */
package org.gongkai.lang.linking;
