// SPDX-License-Identifier: EPL-2.0
/**
 * Tests of the views, in the real workbench: what they show, how they follow the editor, and how they lead back to it.
 */
package org.gongkai.app.views;
