// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.List;

/**
 * A check that a bundle contributes, through the extension point org.gongkai.core.checks or as a service. The built-in
 * checks are contributed in the same way.
 *
 * <p>A check reads the snapshot and returns findings; it changes nothing, keeps nothing between runs, and takes time in
 * proportion to the size of the document. When it fails, its name and the reason become a finding and all other checks
 * still run.
 */
public interface Check {

	/** Id of the check, unique among all; findings that name no other rule carry it. */
	String id();

	/** Family of checks it belongs to, e.g. 勾稽. */
	String family();

	/** What is wrong in the document; empty when nothing is. */
	List<Finding> run(CheckContext context);
}
