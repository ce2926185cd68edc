// SPDX-License-Identifier: EPL-2.0
/** The language: its grammar, its set-up, and the workspace of files in which texts are read and checked. */
package org.gongkai.lang;
