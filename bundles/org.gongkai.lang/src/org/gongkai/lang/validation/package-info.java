// SPDX-License-Identifier: EPL-2.0
/** The place where Xtext looks for a validator; on purpose it does next to nothing. */
package org.gongkai.lang.validation;
