// SPDX-License-Identifier: EPL-2.0
/** Tests of org.gongkai.model.text. */
package org.gongkai.model.text;
