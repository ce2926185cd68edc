// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.IPath;
import org.gongkai.ui.place.TextUri;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of workspace files. */
class TextUriTest {
	@ParameterizedTest
	@ValueSource(strings = { "/示例/决算 2024.gongkai", "/a/b/c.gongkai", "/项目#1/50%?.gongkai", "/带 空格/（终稿）[2].gongkai" })
	void aNameLeadsBackToItsFile(String path) {
		String uri = TextUri.of(IPath.fromPortableString(path));
		assertEquals(path, TextUri.file(uri).orElseThrow().getFullPath().toString());
	}

	@Test
	void chineseStaysReadableInAName() {
		assertTrue(TextUri.of(IPath.fromPortableString("/示例/决算.gongkai")).endsWith("/示例/决算.gongkai"));
	}

	@Test
	void whatMayEndAPathInAUriIsEscaped() {
		String uri = TextUri.of(IPath.fromPortableString("/a/b#c?d%.gongkai"));
		assertEquals("platform:/resource/a/b%23c%3Fd%25.gongkai", uri);
	}

	@ParameterizedTest
	@ValueSource(strings = { "gongkai-standard:/form/x.gongkai", "file:/tmp/x.gongkai", "platform:/resource/project" })
	void otherNamesHaveNoFile(String uri) {
		assertTrue(TextUri.file(uri).isEmpty());
	}
}
