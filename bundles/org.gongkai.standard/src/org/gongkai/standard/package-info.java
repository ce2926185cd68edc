// SPDX-License-Identifier: EPL-2.0
/** The shipped catalogs, dimensions, forms and rule sets, as text of the language. Nothing here reads them. */
package org.gongkai.standard;
