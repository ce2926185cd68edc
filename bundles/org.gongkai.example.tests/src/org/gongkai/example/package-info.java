// SPDX-License-Identifier: EPL-2.0
/** Tests of the example plug-in, found as the command line finds it, on documents written in the language; and of the guides. */
package org.gongkai.example;
