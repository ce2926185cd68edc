// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.ui.IPageLayout;
import org.gongkai.app.support.Pump;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbench is ended and started again: two processes on one workspace. */
class RestartTest {
	@TempDir
	Path folder;

	@Test
	void theWindowIsArrangedAfterARestartAsItWasBefore() throws IOException {
		List<String> before = start(RestartProbe.Step.ARRANGE);
		assertTrue(before.stream().noneMatch(line -> line.startsWith(IPageLayout.ID_OUTLINE)), before.toString());
		assertTrue(before.contains("active 青山市政务服务局2024.gongkai"), before.toString());
		assertTrue(before.contains("compared 青山市政务服务局2023 → 青山市政务服务局2024"), before.toString());
		assertEquals(before, start(RestartProbe.Step.TELL));
	}

	/** Starts a workbench like the one this test runs in, with a workspace of its own, and gives what it reports. */
	private List<String> start(RestartProbe.Step step) throws IOException {
		Path configuration = Files.createDirectories(folder.resolve("configuration"));
		Files.copy(Path.of(URI.create(System.getProperty("osgi.configuration.area").replace(" ", "%20"))).resolve("config.ini"),
				configuration.resolve("config.ini"), StandardCopyOption.REPLACE_EXISTING);
		Path report = folder.resolve(step.name());
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
		ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(argument -> !argument.startsWith("-agentlib")).forEach(command::add);
		// started quickly rather than fast in the long run
		command.addAll(List.of("-XX:TieredStopAtLevel=1", "-D" + RestartProbe.STEP + "=" + step, "-D" + RestartProbe.REPORT + "=" + report, "-jar", System.getProperty("java.class.path"),
				"-data", folder.resolve("workspace").toString(), "-configuration", configuration.toString(), "-application",
				"org.gongkai.app.application", "-product", "org.gongkai.app.product", "-nl", System.getProperty("osgi.nl")));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve(step + ".log").toFile()).start();
		try {
			Pump.until(() -> "the workbench tells how it is; it said " + said(step), () -> Files.exists(report) || !process.isAlive());
			Pump.until(() -> "the workbench ends; it said " + said(step), () -> !process.isAlive());
		} finally {
			process.destroyForcibly();
		}
		assertTrue(Files.exists(report), () -> "no report; it said " + said(step));
		return Files.readAllLines(report);
	}

	private String said(RestartProbe.Step step) {
		try {
			return Files.readString(folder.resolve(step + ".log"));
		} catch (IOException e) {
			return e.toString();
		}
	}
}
