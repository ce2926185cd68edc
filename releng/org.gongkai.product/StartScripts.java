// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Puts the start script of its system into every materialised product: {@code java StartScripts.java SCRIPTS PRODUCTS}.
 * A product without p2's executable feature has no launcher of its own. On a Mac the script is the program of an application
 * folder, so that it can be opened by a double click, and stands beside it as {@code gongkai.command} for the terminal.
 */
public final class StartScripts {

	public static void main(String[] args) throws IOException {
		var scripts = Path.of(args[0]);
		try (var tree = Files.walk(Path.of(args[1]), 7)) {
			for (var plugins : tree.filter(path -> path.endsWith("plugins")).toList()) {
				var home = plugins.getParent();
				var name = home.toString().replace('\\', '/');
				if (name.contains("/linux/")) {
					script(scripts.resolve("gongkai.sh"), home.resolve("gongkai.sh"));
				} else if (name.contains("/win32/")) {
					script(scripts.resolve("gongkai.cmd"), home.resolve("gongkai.cmd"));
				} else if (name.contains("/macosx/")) {
					var contents = home.getParent(); // Gongkai.app/Contents/Eclipse
					Files.createDirectories(contents.resolve("MacOS"));
					script(scripts.resolve("gongkai.command"), contents.resolve("MacOS/gongkai"));
					script(scripts.resolve("gongkai.command"), home.resolve("gongkai.command"));
					Files.copy(scripts.resolve("Info.plist"), contents.resolve("Info.plist"), StandardCopyOption.REPLACE_EXISTING);
				} else {
					throw new IOException("No start script for " + home);
				}
			}
		}
	}

	private static void script(Path from, Path to) throws IOException {
		Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
		to.toFile().setExecutable(true, false);
	}
}
