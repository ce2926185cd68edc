// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Copies what {@code org.gongkai.cli} needs on a plain class path out of an installed product:
 * {@code java Assemble.java PLUGINS TARGET}.
 * <p>
 * The way there is the manifests' mandatory requirements. What p2 adds beyond them (Eclipse's runtime, asked for "greedily" by EMF
 * and Xtext, which run without it) stays out, and so does the OSGi framework.
 * <p>
 * The copies lose their signatures: the JVM neither archives classes of signed jars (AOT cache, AppCDS) nor loads them as fast.
 */
public final class Assemble {

	private static final String ROOT = "org.gongkai.cli";
	/** The framework itself: named by every Eclipse bundle, needed by none of them outside OSGi. */
	private static final List<String> FRAMEWORK = List.of("org.eclipse.osgi", "system.bundle");

	private record Bundle(Path jar, List<String> bundles, List<String> packages, List<String> exports) {
	}

	public static void main(String[] args) throws IOException {
		var bundles = read(Path.of(args[0]));
		var exporters = new HashMap<String, String>();
		bundles.forEach((name, bundle) -> bundle.exports().forEach(exported -> exporters.putIfAbsent(exported, name)));

		var needed = new TreeMap<String, Bundle>();
		var open = new ArrayDeque<>(List.of(ROOT));
		while (!open.isEmpty()) {
			var name = open.pop();
			var bundle = bundles.get(name);
			if (bundle == null) {
				System.err.println("[assemble] " + name + " is required and not among the plug-ins");
				System.exit(1);
			}
			if (needed.putIfAbsent(name, bundle) != null) {
				continue;
			}
			Stream.concat(bundle.bundles().stream(), bundle.packages().stream().map(exporters::get))
					.filter(next -> next != null && !FRAMEWORK.contains(next) && !needed.containsKey(next))
					.forEach(open::push);
		}
		write(needed, Path.of(args[1]));
	}

	private static Map<String, Bundle> read(Path plugins) throws IOException {
		var found = new TreeMap<String, Bundle>();
		try (var jars = Files.list(plugins)) {
			for (var jar : jars.filter(path -> path.toString().endsWith(".jar")).toList()) {
				try (var file = new JarFile(jar.toFile())) {
					var headers = file.getManifest().getMainAttributes();
					var name = clauses(headers.getValue("Bundle-SymbolicName")).getFirst();
					found.put(name.split(";")[0].strip(), new Bundle(jar, mandatory(headers.getValue("Require-Bundle")),
							mandatory(headers.getValue("Import-Package")), names(headers.getValue("Export-Package"))));
				}
			}
		}
		return found;
	}

	private static void write(Map<String, Bundle> needed, Path target) throws IOException {
		if (Files.exists(target)) {
			try (var tree = Files.walk(target)) {
				tree.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
			}
		}
		var plugins = Files.createDirectories(target.resolve("plugins"));
		for (var bundle : needed.values()) {
			withoutSignature(bundle.jar(), plugins.resolve(bundle.jar().getFileName()));
		}
		var start = Path.of("start");
		try (var scripts = Files.list(start)) {
			for (var script : scripts.toList()) {
				var copy = Files.copy(script, target.resolve(script.getFileName()));
				copy.toFile().setExecutable(true, false);
			}
		}
		System.out.println("[assemble] " + needed.size() + " jars in " + plugins);
	}

	private static void withoutSignature(Path from, Path to) throws IOException {
		try (var in = new ZipFile(from.toFile()); var out = new ZipOutputStream(Files.newOutputStream(to))) {
			in.stream().filter(entry -> !entry.getName().matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)")).forEach(entry -> {
				try {
					var copy = new ZipEntry(entry.getName());
					copy.setLastModifiedTime(FileTime.fromMillis(0));
					out.putNextEntry(copy);
					in.getInputStream(entry).transferTo(out);
					out.closeEntry();
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			});
		}
	}

	private static List<String> mandatory(String header) {
		return clauses(header).stream().filter(clause -> !clause.contains("resolution:=optional")).map(clause -> clause.split(";")[0].strip()).toList();
	}

	private static List<String> names(String header) {
		return clauses(header).stream().map(clause -> clause.split(";")[0].strip()).toList();
	}

	/** Splits at commas that are not inside quotation marks. */
	private static List<String> clauses(String header) {
		return header == null ? List.of() : Arrays.asList(header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"));
	}
}
