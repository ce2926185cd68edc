// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What must be true of the build files, whatever the code says; a violation fails the build with one line per fault.
 * <ul>
 * <li>The target platform is pinned: no range, no depth, no artifact twice.
 * <li>The SWT host and every SWT fragment have one version: a mixture compiles and then dies in native code.
 * <li>Every bundle exports the packages it has, except {@code internal} ones, and no others.
 * <li>Every bundle has the product's version, execution environment and licence.
 * </ul>
 * Run as a single source file: {@code java Check.java ROOT --strict|--fix}; {@code --fix} rewrites Export-Package.
 */
public final class Check {

	private static final Pattern LOCATION = Pattern.compile("<location type=\"Maven\"([^>]*)>(.*?)</location>", Pattern.DOTALL);
	private static final Pattern DEPENDENCY = Pattern.compile(
			"<groupId>(.*?)</groupId>\\s*<artifactId>(.*?)</artifactId>\\s*<version>(.*?)</version>");

	private final Path root;
	private final boolean fix;
	private final List<String> faults = new ArrayList<>();

	private Check(Path root, boolean fix) {
		this.root = root;
		this.fix = fix;
	}

	public static void main(String[] args) throws IOException {
		var check = new Check(Path.of(args[0]).toRealPath(), List.of(args).contains("--fix"));
		check.targetPlatform();
		check.bundles();
		check.poms();
		check.faults.forEach(fault -> System.err.println("[check] " + fault));
		System.exit(check.faults.isEmpty() ? 0 : 1);
	}

	private void targetPlatform() throws IOException {
		var name = "targetplatform/gongkai.target";
		var text = Files.readString(root.resolve(name));
		var versions = new LinkedHashMap<String, String>();
		var locations = LOCATION.matcher(text);
		while (locations.find()) {
			if (!locations.group(1).contains("includeDependencyDepth=\"none\"")) {
				faults.add(name + ": a location follows dependencies; name its artifacts one by one with includeDependencyDepth=\"none\"");
			}
			var dependencies = DEPENDENCY.matcher(locations.group(2));
			while (dependencies.find()) {
				var artifact = dependencies.group(1) + ":" + dependencies.group(2);
				var version = dependencies.group(3);
				if (!version.matches("[0-9][0-9A-Za-z.-]*")) {
					faults.add(name + ": " + artifact + " has no fixed version but " + version);
				}
				if (versions.put(artifact, version) != null) {
					faults.add(name + ": " + artifact + " is named twice");
				}
			}
		}
		swt(name, versions);
		sameAsPom(name, versions, "org.eclipse.xtext:org.eclipse.xtext", "xtext.version");
		sameAsPom(name, versions, "org.junit.jupiter:junit-jupiter-api", "junit.version");
	}

	private void swt(String name, Map<String, String> versions) {
		var host = versions.get("org.eclipse.platform:org.eclipse.swt");
		versions.forEach((artifact, version) -> {
			if (artifact.startsWith("org.eclipse.platform:org.eclipse.swt.") && !version.equals(host)) {
				faults.add(name + ": " + artifact + " is " + version + " but the SWT host is " + host);
			}
		});
	}

	/** The generator and the test runner live outside the target platform and must not drift from it. */
	private void sameAsPom(String name, Map<String, String> versions, String artifact, String property) throws IOException {
		var matcher = Pattern.compile("<" + property + ">(.*?)</").matcher(Files.readString(root.resolve("pom.xml")));
		if (!matcher.find() || !matcher.group(1).equals(versions.get(artifact))) {
			faults.add("pom.xml: " + property + " differs from " + artifact + " " + versions.get(artifact) + " in " + name);
		}
	}

	private void bundles() throws IOException {
		try (var folders = Files.list(root.resolve("bundles"))) {
			for (var bundle : folders.sorted().toList()) {
				if (Files.exists(bundle.resolve("META-INF/MANIFEST.MF"))) {
					bundle(bundle);
				}
			}
		}
	}

	private void bundle(Path bundle) throws IOException {
		var file = bundle.resolve("META-INF/MANIFEST.MF");
		var name = root.relativize(file).toString();
		var text = Files.readString(file);
		Manifest manifest;
		try (var in = Files.newInputStream(file)) {
			manifest = new Manifest(in);
		}
		var headers = manifest.getMainAttributes();
		require(name, headers.getValue("Bundle-SymbolicName").split(";")[0], bundle.getFileName().toString(), "Bundle-SymbolicName");
		require(name, headers.getValue("Bundle-Version"), "0.1.0.qualifier", "Bundle-Version");
		require(name, headers.getValue("Bundle-RequiredExecutionEnvironment"), "JavaSE-21", "Bundle-RequiredExecutionEnvironment");
		require(name, headers.getValue("Bundle-License"), "EPL-2.0", "Bundle-License");
		if (bundle.getFileName().toString().endsWith(".tests")) {
			return;
		}
		var wanted = packages(bundle);
		var exported = packageNames(headers.getValue("Export-Package"));
		if (!wanted.equals(exported)) {
			if (fix) {
				Files.writeString(file, withExports(text, wanted, headers.getValue("Export-Package")));
				System.out.println("[check] rewrote Export-Package of " + name);
			} else {
				var missing = new TreeSet<>(wanted);
				missing.removeAll(exported);
				var surplus = new TreeSet<>(exported);
				surplus.removeAll(wanted);
				faults.add(name + ": Export-Package" + (missing.isEmpty() ? "" : " lacks " + missing)
						+ (surplus.isEmpty() ? "" : " names packages without sources " + surplus) + "; releng/generate --exports puts it right");
			}
		}
	}

	private void require(String file, String found, String wanted, String header) {
		if (!wanted.equals(found)) {
			faults.add(file + ": " + header + " is " + found + " and should be " + wanted);
		}
	}

	/** Packages with Java sources in the source folders of build.properties; written ones with a segment "internal" stay inside. */
	private static TreeSet<String> packages(Path bundle) throws IOException {
		var properties = new java.util.Properties();
		try (var reader = Files.newBufferedReader(bundle.resolve("build.properties"))) {
			properties.load(reader);
		}
		var found = new TreeSet<String>();
		for (var source : properties.getProperty("source..", "").split(",")) {
			var folder = bundle.resolve(source.strip());
			if (source.isBlank() || !Files.isDirectory(folder)) {
				continue;
			}
			var generated = folder.getFileName().toString().endsWith("-gen"); // Xtext's lexer is in a package called internal
			try (Stream<Path> tree = Files.walk(folder)) {
				tree.filter(path -> path.toString().endsWith(".java") && !path.endsWith("package-info.java"))
						.map(path -> folder.relativize(path.getParent()).toString().replace('/', '.').replace('\\', '.'))
						.filter(name -> generated || !List.of(name.split("\\.")).contains("internal"))
						.forEach(found::add);
			}
		}
		return found;
	}

	private static TreeSet<String> packageNames(String header) {
		return header == null ? new TreeSet<>()
				: Stream.of(header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")).map(entry -> entry.split(";")[0].strip())
						.collect(Collectors.toCollection(TreeSet::new));
	}

	private static String withExports(String manifest, TreeSet<String> packages, String old) {
		var directives = new LinkedHashMap<String, String>(); // "x-friends" and the like are kept
		if (old != null) {
			for (var entry : old.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
				directives.put(entry.split(";")[0].strip(), entry.strip());
			}
		}
		var rest = manifest.replace("\r\n", "\n").replaceAll("(?m)^Export-Package:.*\\n(?: .*\\n)*", "");
		if (packages.isEmpty()) {
			return rest;
		}
		return rest.stripTrailing() + "\n"
				+ packages.stream().map(name -> directives.getOrDefault(name, name)).collect(Collectors.joining(",\n ", "Export-Package: ", "\n"));
	}

	private void poms() throws IOException {
		try (var tree = Files.find(root, 3, (path, attributes) -> path.endsWith("pom.xml"))) {
			for (var pom : tree.sorted().toList()) {
				var text = Files.readString(pom);
				var name = root.relativize(pom).toString();
				if (!text.contains("SPDX-License-Identifier: EPL-2.0")) {
					faults.add(name + ": the licence line is missing");
				}
				if (Pattern.compile("<version>\\s*([\\[(]|LATEST|RELEASE)").matcher(text).find()) {
					faults.add(name + ": a version floats");
				}
			}
		}
	}
}
