// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.check;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.core.document.ClaimText;
import org.gongkai.core.document.Content;
import org.gongkai.core.document.DocumentSnapshot;
import org.gongkai.core.document.Header;
import org.gongkai.core.fact.Report;

/**
 * What has changed between two states of a document that report the same facts in the same order. Where something stands
 * is no change of what it says.
 *
 * @param reports numbers of the first reports of facts that are reported otherwise now
 * @param tables numbers of tables with other texts
 * @param claims numbers of claims that read otherwise
 * @param unmoved what stands where it stood
 */
record Changes(BitSet reports, BitSet tables, BitSet claims, Unmoved unmoved) {

	/** The changes; empty when more than numbers and texts has changed. */
	static Optional<Changes> between(DocumentSnapshot old, DocumentSnapshot now) {
		if (old.library() != now.library() || old.formYear() != now.formYear() || !isSame(old.header(), now.header())
				|| !old.facts().isOfSameFacts(now.facts().reports()) || old.tables().size() != now.tables().size()
				|| old.claims().size() != now.claims().size() || !isSame(old.evaluations(), now.evaluations())) {
			return Optional.empty();
		}
		Changes changes = new Changes(new BitSet(), new BitSet(), new BitSet(), Unmoved.between(old, now));
		return changes.reports(old, now) && changes.tables(old.tables(), now.tables())
				? Optional.of(changes.withClaims(old.claims(), now.claims())) : Optional.empty();
	}

	private static boolean isSame(Header old, Header now) {
		return old == now || old.name().equals(now.name()) && old.kind() == now.kind() && old.form().equals(now.form()) && old.entity().equals(now.entity())
				&& old.aliases().equals(now.aliases()) && old.year() == now.year() && old.unit().equals(now.unit())
				&& old.prior().equals(now.prior()) && old.source().equals(now.source());
	}

	private static boolean isSame(List<Content.Evaluation> old, List<Content.Evaluation> now) {
		if (old.size() != now.size()) {
			return false;
		}
		for (int i = 0; i < old.size(); i++) {
			Content.Evaluation one = old.get(i);
			Content.Evaluation other = now.get(i);
			if (one.layout() != other.layout() || !one.key().equals(other.key()) || !one.title().equals(other.title())
					|| one.children().size() != other.children().size()) {
				return false;
			}
		}
		return true;
	}

	private boolean reports(DocumentSnapshot old, DocumentSnapshot now) {
		for (int i = 0; i < old.facts().reports().size(); i++) {
			Report one = old.facts().reports().get(i);
			Report other = now.facts().reports().get(i);
			if (one == other || one.quantity().equals(other.quantity()) && one.partial() == other.partial()
					&& one.place().where().equals(other.place().where())) {
				continue;
			}
			if (!one.quantity().unit().equals(other.quantity().unit()) || one.partial() != other.partial()) {
				return false;
			}
			reports.set(now.facts().number(other.key()));
		}
		return true;
	}

	private boolean tables(List<Content.Table> old, List<Content.Table> now) {
		for (int i = 0; i < old.size(); i++) {
			Content.Table one = old.get(i);
			Content.Table other = now.get(i);
			if (one.layout() != other.layout() || !one.name().equals(other.name()) || one.rows().size() != other.rows().size()) {
				return false;
			}
			if (one != other && !(one.title().equals(other.title()) && hasSameTexts(one.notes(), other.notes()) && hasSameCells(one, other))) {
				tables.set(i);
			}
		}
		return true;
	}

	private static boolean hasSameTexts(List<Content.Paragraph> some, List<Content.Paragraph> others) {
		boolean same = some.size() == others.size();
		for (int i = 0; same && i < some.size(); i++) {
			same = some.get(i).text().equals(others.get(i).text());
		}
		return same;
	}

	private static boolean hasSameCells(Content.Table one, Content.Table other) {
		for (int r = 0; r < one.rows().size(); r++) {
			List<Content.Cell> cells = one.rows().get(r).cells();
			List<Content.Cell> others = other.rows().get(r).cells();
			if (cells.size() != others.size() || !one.rows().get(r).parts().equals(other.rows().get(r).parts())) {
				return false;
			}
			for (int c = 0; c < cells.size(); c++) {
				if (!cells.get(c).text().equals(others.get(c).text())) {
					return false;
				}
			}
		}
		return true;
	}

	private Changes withClaims(List<ClaimText> old, List<ClaimText> now) {
		for (int i = 0; i < old.size(); i++) {
			ClaimText one = old.get(i);
			ClaimText other = now.get(i);
			boolean same = one == other || one.kind() == other.kind() && one.report() == other.report() && one.unit().equals(other.unit())
					&& one.before().equals(other.before()) && one.after().equals(other.after())
					&& Objects.equals(one.quantity(), other.quantity()) && Objects.equals(one.expression(), other.expression());
			if (!same) {
				claims.set(i);
			}
		}
		return this;
	}
}
