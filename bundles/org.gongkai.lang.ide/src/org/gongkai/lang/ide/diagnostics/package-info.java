// SPDX-License-Identifier: EPL-2.0

/** Turns findings of the checks into problems to mark in a text. */
package org.gongkai.lang.ide.diagnostics;
