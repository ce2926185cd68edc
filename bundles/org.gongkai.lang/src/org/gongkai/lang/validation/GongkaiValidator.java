// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.validation;

/**
 * Adds nothing to Xtext's validation: checks run on the fact space ({@code org.gongkai.core.check}) and their findings
 * reach the editor through {@link org.gongkai.lang.GongkaiWorkspace}, because validation of the model was measured to
 * grow about quadratically with the size of a document.
 */
public class GongkaiValidator extends AbstractGongkaiValidator {
}
