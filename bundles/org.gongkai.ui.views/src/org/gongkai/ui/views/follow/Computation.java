// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views.follow;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * What a view wants computed. It holds everything it needs, because it runs beside the UI thread while the view may change.
 *
 * @param <T> what it comes to
 */
@FunctionalInterface
public interface Computation<T> {
	/**
	 * Computes.
	 *
	 * @param monitor asked now and then whether the result is still wanted
	 * @throws org.eclipse.core.runtime.OperationCanceledException when it is not
	 */
	T run(IProgressMonitor monitor);
}
