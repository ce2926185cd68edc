// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.figure;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Fonts with Han characters. */
public final class HanFont {

	/** Families in order of preference: free ones first, then those of Windows and macOS. */
	static final List<String> NAMES = List.of("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Source Han Sans CN", "WenQuanYi Micro Hei",
			"WenQuanYi Zen Hei", "Microsoft YaHei", "PingFang SC", "Hiragino Sans GB", "SimHei", "SimSun", "Droid Sans Fallback", "AR PL UMing CN");
	private static final String SAMPLE = "公开预算决算“三公”经费";

	private HanFont() {
	}

	/** The first family of the machine that has Han characters, preferred ones first; empty when there is none. */
	public static Optional<String> family() {
		return Holder.FAMILY;
	}

	// Looking through the fonts of a machine takes a while.
	private static final class Holder {
		static final Optional<String> FAMILY = find();
	}

	private static Optional<String> find() {
		// Pictures are painted in memory; without this a machine with a display would have its window system started for them.
		if (System.getProperty("java.awt.headless") == null) {
			System.setProperty("java.awt.headless", "true");
		}
		String[] all = GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames();
		Set<String> known = new HashSet<>(Arrays.asList(all));
		Optional<String> preferred = NAMES.stream().filter(known::contains).filter(HanFont::writes).findFirst();
		return preferred.or(() -> Arrays.stream(all).sorted().filter(HanFont::writes).findFirst());
	}

	private static boolean writes(String family) {
		return new Font(family, Font.PLAIN, 12).canDisplayUpTo(SAMPLE) < 0;
	}
}
