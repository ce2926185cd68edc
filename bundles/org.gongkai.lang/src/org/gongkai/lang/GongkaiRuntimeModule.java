/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.gongkai.lang;


/**
 * Use this class to register components to be used at runtime / without the Equinox extension registry.
 */
public class GongkaiRuntimeModule extends AbstractGongkaiRuntimeModule {
}
