// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.workspace;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.lang.ide.Analysis;
import org.gongkai.lang.ide.LanguageService;
import org.gongkai.ui.extension.RegistryCatalog;
import org.gongkai.ui.snapshot.TextReading;

/**
 * Reads a text with a language service of its own: an older state of a document has the name of the newer one, and in one
 * workspace the two would be taken for a mistake.
 */
public final class SeparateReading implements TextReading {
	@Override
	public CompletableFuture<Optional<DocumentSnapshot>> read(String name, String text) {
		return CompletableFuture.supplyAsync(() -> {
			LanguageService service = LanguageService.withStandardLibrary(RegistryCatalog.current());
			service.open(name, text, 0);
			return service;
		}).thenCompose(service -> service.analysis(name).thenApply(Analysis::snapshot)
				.whenComplete((snapshot, failed) -> CompletableFuture.runAsync(service::close)));
	}
}
