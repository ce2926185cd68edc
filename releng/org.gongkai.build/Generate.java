// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.log4j.BasicConfigurator;
import org.eclipse.emf.mwe2.launch.runtime.Mwe2Launcher;

/**
 * Makes the EMF and Xtext code again when what it is made from has changed. Run as a single source file with the generator's
 * class path: {@code java -cp … Generate.java ROOT}. Both the Maven build and releng/generate call it.
 * <p>
 * The stamp holds a digest of contents, not times: a git checkout touches times and changes nothing.
 */
public final class Generate {

	private static final List<String> INPUTS = List.of(
			"bundles/org.gongkai.model/model/gongkai.ecore",
			"bundles/org.gongkai.model/model/gongkai.genmodel",
			"bundles/org.gongkai.lang/src/org/gongkai/lang/Gongkai.xtext",
			"releng/org.gongkai.build/Generate.mwe2",
			"releng/org.gongkai.build/Generate.java",
			"releng/org.gongkai.build/pom.xml");

	/** Folder and a file that must be in it, so that a half-deleted output is made again. */
	private record Output(String folder, String witness) {
	}

	private static final List<Output> OUTPUTS = List.of(
			new Output("bundles/org.gongkai.model/emf-gen", "org/gongkai/model/ModelPackage.java"),
			new Output("bundles/org.gongkai.lang/xtext-gen", "org/gongkai/lang/services/GongkaiGrammarAccess.java"),
			new Output("bundles/org.gongkai.lang.ide/xtext-gen", "org/gongkai/lang/ide/AbstractGongkaiIdeModule.java"));

	private final Path root;
	private final Path stamp;

	private Generate(Path root) {
		this.root = root;
		this.stamp = root.resolve("releng/org.gongkai.build/target/generated.stamp");
	}

	public static void main(String[] args) throws Exception {
		new Generate(Path.of(args[0]).toRealPath()).run();
	}

	private void run() throws Exception {
		Files.createDirectories(stamp.getParent());
		try (var channel = FileChannel.open(stamp.resolveSibling("generated.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
				var lock = channel.lock()) {
			var digest = digest();
			if (isUpToDate(digest)) {
				Files.writeString(stamp, digest); // moves its time, which is all that releng/generate looks at
				return;
			}
			Files.deleteIfExists(stamp);
			System.out.println("Generating EMF and Xtext code");
			for (var output : OUTPUTS) {
				empty(root.resolve(output.folder()));
			}
			generate();
			for (var output : OUTPUTS) {
				if (!Files.exists(root.resolve(output.folder()).resolve(output.witness()))) {
					System.err.println("The generator ended without an error but did not write " + output.folder() + "/" + output.witness());
					System.exit(1);
				}
			}
			Files.writeString(stamp, digest);
		}
	}

	private void generate() {
		// One line per step and per bundle found is noise; warnings of the grammar and of ANTLR are not.
		Logger.getLogger("").setLevel(Level.WARNING);
		BasicConfigurator.configure();
		org.apache.log4j.Logger.getRootLogger().setLevel(org.apache.log4j.Level.WARN);
		// The launcher ends the JVM with status 1 when the workflow fails.
		Mwe2Launcher.main(new String[] {
				root.resolve("releng/org.gongkai.build/Generate.mwe2").toUri().toString(),
				"-p", "bundles=" + root.resolve("bundles") });
	}

	private boolean isUpToDate(String digest) throws IOException {
		for (var output : OUTPUTS) {
			if (!Files.exists(root.resolve(output.folder()).resolve(output.witness()))) {
				return false;
			}
		}
		return Files.exists(stamp) && Files.readString(stamp).equals(digest);
	}

	private String digest() throws Exception {
		var digest = MessageDigest.getInstance("SHA-256");
		for (var input : INPUTS) {
			var file = root.resolve(input);
			if (!Files.exists(file)) {
				System.err.println("Cannot generate code: " + input + " is missing");
				System.exit(1);
			}
			digest.update(input.getBytes(StandardCharsets.UTF_8));
			digest.update(Files.readAllBytes(file));
		}
		return HexFormat.of().formatHex(digest.digest()) + "\n";
	}

	private static void empty(Path folder) throws IOException {
		Files.createDirectories(folder);
		try (var tree = Files.walk(folder)) {
			for (var path : tree.sorted(Comparator.reverseOrder()).toList()) {
				if (!path.equals(folder)) {
					Files.delete(path);
				}
			}
		}
	}
}
