// SPDX-License-Identifier: EPL-2.0
/**
 * What every window part of the workbench shares: images and the bundle's own texts.
 * No view, editor or wizard lives here, and nothing that knows the language's grammar.
 */
package org.gongkai.ui;
