// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.figure;

import java.util.List;

/**
 * Colours of a picture, as 0xRRGGBB. The colours of series are those of Okabe and Ito, which people with any kind of colour
 * blindness tell apart; on a dark ground the two darkest are lightened.
 */
public enum Scheme {
	/** Dark on white. */
	LIGHT(0xFFFFFF, 0x1F2328, 0x59636E, 0xD8DEE4, 0xC0392B,
			List.of(0x0072B2, 0xE69F00, 0x009E73, 0xCC79A7, 0x56B4E9, 0xD55E00, 0x8C8C8C, 0xB8A800)),
	/** Light on near black. */
	DARK(0x1E1F22, 0xE6E8EB, 0xA3A9B1, 0x3A3D42, 0xFF8A80,
			List.of(0x56B4E9, 0xE69F00, 0x1FBF92, 0xE39AC4, 0xF0E442, 0xF07A33, 0xA8A8A8, 0x8F86E8));

	private final int ground;
	private final int text;
	private final int muted;
	private final int grid;
	private final int reference;
	private final List<Integer> series;

	Scheme(int ground, int text, int muted, int grid, int reference, List<Integer> series) {
		this.ground = ground;
		this.text = text;
		this.muted = muted;
		this.grid = grid;
		this.reference = reference;
		this.series = series;
	}

	/** Colour behind everything. */
	public int ground() {
		return ground;
	}

	/** Colour of titles and labels. */
	public int text() {
		return text;
	}

	/** Colour of ticks, notes and what is not there. */
	public int muted() {
		return muted;
	}

	/** Colour of grid lines. */
	public int grid() {
		return grid;
	}

	/** Colour of reference lines. */
	public int reference() {
		return reference;
	}

	/** Colour of a series or slice by its number from 0; they repeat after eight. */
	public int series(int number) {
		return series.get(Math.floorMod(number, series.size()));
	}

	/** A colour between another and the ground: 0 is the colour itself, 1 the ground. */
	public int towardsGround(int colour, double part) {
		int mixed = 0;
		for (int shift = 16; shift >= 0; shift -= 8) {
			int from = colour >> shift & 0xFF;
			int to = ground >> shift & 0xFF;
			mixed |= (int) Math.round(from + (to - from) * part) << shift;
		}
		return mixed;
	}

	/** Black or white, whichever is better read on a colour. */
	public static int on(int colour) {
		double light = 0.2126 * linear(colour >> 16 & 0xFF) + 0.7152 * linear(colour >> 8 & 0xFF) + 0.0722 * linear(colour & 0xFF);
		return 1.05 / (light + 0.05) > (light + 0.05) / 0.05 ? 0xFFFFFF : 0x000000;
	}

	private static double linear(int channel) {
		double part = channel / 255.0;
		return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
	}
}
