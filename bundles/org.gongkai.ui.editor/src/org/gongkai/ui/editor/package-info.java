// SPDX-License-Identifier: EPL-2.0
/**
 * The editor of disclosures: the bundle's life, its texts and images. Each capability has a package of its own; what the language knows comes from {@code org.gongkai.lang.ide}.
 */
package org.gongkai.ui.editor;
