// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

/**
 * A check of words only: a number in a cell, printed or not, and what it is worth changes nothing of what it finds. It is not
 * run again while numbers are typed.
 */
public interface WordCheck extends TextCheck {
}
