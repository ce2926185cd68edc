// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang;

import com.google.inject.Injector;
import org.eclipse.emf.ecore.EPackage;
import org.gongkai.model.ModelPackage;

/** Sets the language up outside an Eclipse registry: command line, language server, tests, and the workbench's own worker. */
public class GongkaiStandaloneSetup extends GongkaiStandaloneSetupGenerated {

	/** Registers the language with EMF's global registries, for code that asks those. */
	public static void doSetup() {
		new GongkaiStandaloneSetup().createInjectorAndDoEMFRegistration();
	}

	@Override
	public void register(Injector injector) {
		EPackage.Registry.INSTANCE.putIfAbsent(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
		super.register(injector);
	}
}
