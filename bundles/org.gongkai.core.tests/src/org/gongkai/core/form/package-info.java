// SPDX-License-Identifier: EPL-2.0
/** Tests of org.gongkai.core.form. */
package org.gongkai.core.form;
