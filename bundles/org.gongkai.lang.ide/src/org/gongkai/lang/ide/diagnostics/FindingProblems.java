// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide.diagnostics;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.gongkai.core.check.Finding;
import org.gongkai.core.check.WaiverDraft;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.fact.Place;
import org.gongkai.core.text.Message;
import org.gongkai.lang.ide.Edit;
import org.gongkai.lang.ide.Fix;
import org.gongkai.lang.ide.Problem;
import org.gongkai.lang.ide.RelatedPlace;

/** Findings as problems of one file. */
public final class FindingProblems {

	private final String file;
	private final int textLength;
	private final DocumentSnapshot document;

	/**
	 * @param file       the file whose problems are wanted, as findings name it
	 * @param textLength characters of its text, beyond which nothing is marked
	 * @param document   what the file was read as; null when it could not be read
	 */
	public FindingProblems(String file, int textLength, DocumentSnapshot document) {
		this.file = file;
		this.textLength = textLength;
		this.document = document;
	}

	/**
	 * The problem of a finding, at the place its smallest repair would change, else at its first place in the file; the
	 * other places are named beside it.
	 *
	 * @return empty for a waived finding and for one without a place in the file
	 */
	public Optional<Problem> of(Finding finding) {
		if (finding.waived() != null) {
			return Optional.empty();
		}
		List<Place> here = finding.places().stream().filter(place -> place.file().equals(file)).toList();
		return here.stream().filter(place -> isRepaired(finding, place)).findFirst().or(() -> here.stream().findFirst())
				.map(place -> at(finding, place));
	}

	private static boolean isRepaired(Finding finding, Place place) {
		return !finding.fixes().isEmpty() && finding.fixes().getFirst().edits().stream()
				.anyMatch(edit -> edit.file().equals(place.file()) && edit.offset() == place.offset());
	}

	private Problem at(Finding finding, Place place) {
		int offset = Math.clamp(place.offset(), 0, textLength);
		int length = Math.clamp(Math.max(1, place.length()), 0, textLength - offset);
		List<RelatedPlace> related = finding.places().stream().filter(other -> other != place).map(FindingProblems::related).toList();
		List<Fix> fixes = Stream.concat(finding.fixes().stream().map(this::fix), waiver(finding).stream()).toList();
		return new Problem(finding.severity(), finding.message(), offset, length, place.line(), place.col(), finding.rule(), related, fixes,
				finding.root());
	}

	private static RelatedPlace related(Place place) {
		String printed = place.printed().isEmpty() ? "" : " " + place.printed();
		return new RelatedPlace(place.file(), place.offset(), place.length(), place.label() + printed);
	}

	// The reason is typed between the last two quotation marks.
	private Optional<Fix> waiver(Finding finding) {
		return document == null ? Optional.empty() : WaiverDraft.of(finding, document).map(draft -> {
			Fix fix = fix(draft);
			return fix.edits().isEmpty() ? fix : new Fix(fix.title(), fix.edits(), fix.edits().getFirst().offset() + fix.edits().getFirst().text().lastIndexOf('"'));
		});
	}

	/** A fix that would have to change another file stays as advice. */
	private Fix fix(org.gongkai.core.check.Fix fix) {
		boolean here = fix.edits().stream().allMatch(edit -> edit.file().equals(file));
		List<Edit> edits = here ? fix.edits().stream().map(edit -> new Edit(edit.offset(), edit.length(), edit.text()))
				.sorted(java.util.Comparator.comparingInt(Edit::offset)).toList() : List.of();
		return new Fix(new Message(fix.label().zh(), fix.label().en()), edits);
	}
}
