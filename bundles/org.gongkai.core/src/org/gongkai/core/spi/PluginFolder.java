// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.spi;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.gongkai.core.text.InputProblem;
import org.gongkai.core.text.Message;

/** A folder of plug-in jars for use outside OSGi, as the command line has it. */
public final class PluginFolder {

	private PluginFolder() {
	}

	/**
	 * A class loader over all jars of a folder, in the order of their names. It stays open as long as contributions from it are
	 * in use.
	 *
	 * @param folder the folder; what is not a jar in it is ignored
	 * @param parent class loader of the program itself
	 * @throws InputProblem when the folder cannot be read
	 */
	public static URLClassLoader open(Path folder, ClassLoader parent) throws InputProblem {
		try (Stream<Path> files = Files.list(folder)) {
			List<URL> jars = new ArrayList<>();
			for (Path jar : files.filter(file -> file.getFileName().toString().endsWith(".jar")).sorted().toList()) {
				jars.add(jar.toUri().toURL());
			}
			return new URLClassLoader("plugins", jars.toArray(URL[]::new), parent);
		} catch (IOException unreadable) {
			throw new InputProblem(Message.of("无法读取插件文件夹“{0}”，请检查路径和读取权限。",
					"The plug-in folder “{0}” cannot be read; check the path and whether you may read it.", folder), folder.toString(), 0, 0);
		}
	}
}
