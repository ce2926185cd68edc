/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.gongkai.lang.ide;


/**
 * Use this class to register ide components.
 */
public class GongkaiIdeModule extends AbstractGongkaiIdeModule {
}
