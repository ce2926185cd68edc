/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.gongkai.lang;


/**
 * Initialization support for running Xtext languages without Equinox extension registry.
 */
public class GongkaiStandaloneSetup extends GongkaiStandaloneSetupGenerated {

	public static void doSetup() {
		new GongkaiStandaloneSetup().createInjectorAndDoEMFRegistration();
	}
}
