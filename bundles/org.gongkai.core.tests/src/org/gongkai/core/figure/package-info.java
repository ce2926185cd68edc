// SPDX-License-Identifier: EPL-2.0
/** Tests of the layout of charts and of both writers. */
package org.gongkai.core.figure;
