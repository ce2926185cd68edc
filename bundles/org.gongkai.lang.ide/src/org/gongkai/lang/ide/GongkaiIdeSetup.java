// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide;

import com.google.inject.Guice;
import com.google.inject.Injector;
import org.eclipse.xtext.util.Modules2;
import org.gongkai.lang.GongkaiRuntimeModule;
import org.gongkai.lang.GongkaiStandaloneSetup;

/** Sets the language up with what an editor needs, outside Equinox. */
public class GongkaiIdeSetup extends GongkaiStandaloneSetup {

	@Override
	public Injector createInjector() {
		return Guice.createInjector(Modules2.mixin(new GongkaiRuntimeModule(), new GongkaiIdeModule()));
	}
}
