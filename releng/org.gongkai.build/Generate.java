// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

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

	/** So many warnings, and so many errors, are shown. */
	private static final int SHOWN = 8;

	private final Path root;
	private final Path stamp;
	private final Path log;

	private Generate(Path root) {
		this.root = root;
		this.stamp = root.resolve("releng/org.gongkai.build/target/generated.stamp");
		this.log = stamp.resolveSibling("generate.log");
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
			if (!generate()) {
				System.exit(1);
			}
			for (var output : OUTPUTS) {
				if (!Files.exists(root.resolve(output.folder()).resolve(output.witness()))) {
					System.err.println("The generator ended without an error but did not write " + output.folder() + "/" + output.witness());
					System.exit(1);
				}
			}
			Files.writeString(stamp, digest);
		}
	}

	/** What the generators say goes to a log: an ambiguous grammar says the same a thousand times. */
	private boolean generate() throws IOException {
		Logger.getLogger("").setLevel(Level.WARNING);
		var out = System.out;
		var err = System.err;
		Throwable failure = null;
		try (var stream = new PrintStream(Files.newOutputStream(log), true, StandardCharsets.UTF_8)) {
			System.setOut(stream);
			System.setErr(stream);
			new Mwe2Launcher().run(new String[] {
					root.resolve("releng/org.gongkai.build/Generate.mwe2").toUri().toString(),
					"-p", "bundles=" + root.resolve("bundles") });
		} catch (RuntimeException e) {
			failure = e;
		} finally {
			System.setOut(out);
			System.setErr(err);
		}
		return report(failure);
	}

	private boolean report(Throwable failure) throws IOException {
		var lines = Files.readAllLines(log);
		// "error(211): file.g:394:3: ..." is ANTLR's; Xtext goes on after it, with a parser that does not parse
		var errors = lines.stream().filter(line -> line.startsWith("error(") || line.matches(".*\\bERROR\\b.*")).distinct().toList();
		var warnings = lines.stream().filter(line -> line.startsWith("warning(")).distinct().toList();
		warnings.stream().limit(SHOWN).forEach(System.err::println);
		if (warnings.size() > SHOWN) {
			System.err.println("... and " + (warnings.size() - SHOWN) + " more warnings, see " + log);
		}
		errors.stream().limit(SHOWN).forEach(System.err::println);
		if (failure != null) {
			Stream.iterate(failure, Objects::nonNull, Throwable::getCause).map(Throwable::getMessage).filter(Objects::nonNull)
					.flatMap(String::lines).filter(line -> !line.isBlank() && !line.strip().startsWith("at ")).distinct().limit(SHOWN)
					.forEach(System.err::println);
		}
		if (failure != null || !errors.isEmpty()) {
			System.err.println("Generating code failed, see " + log);
			return false;
		}
		return true;
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
