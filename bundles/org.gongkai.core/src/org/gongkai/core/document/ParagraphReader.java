// SPDX-License-Identifier: EPL-2.0
package org.gongkai.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.core.document.ClaimText.Kind;
import org.gongkai.core.expression.Expr;
import org.gongkai.core.expression.Expr.Operator;
import org.gongkai.core.expression.ExprReader;
import org.gongkai.core.expression.Functions;
import org.gongkai.core.fact.FactKey;
import org.gongkai.core.fact.Place;
import org.gongkai.core.fact.Report;
import org.gongkai.core.fact.SourcePlace;
import org.gongkai.core.form.FormYear;
import org.gongkai.core.quantity.NumberText;
import org.gongkai.core.quantity.Quantity;
import org.gongkai.core.quantity.Units;
import org.gongkai.model.Call;
import org.gongkai.model.Claim;
import org.gongkai.model.ModelPackage;
import org.gongkai.model.Paragraph;
import org.gongkai.model.text.ParagraphText;

/** Reads a paragraph and its claims. A claim whose expression is one fact is a report of that fact. */
final class ParagraphReader {

	private static final String SENTENCE_ENDS = "。；;！!？?\n";

	private final Header header;
	private final FormYear formYear;
	private final EvaluationKeys evaluations;
	private final TextPositions positions;
	private final Harvest harvest;

	/**
	 * @param formYear form of the document; null when unknown
	 * @param harvest takes the claims, their reports, and what cannot be read
	 */
	ParagraphReader(Header header, FormYear formYear, EvaluationKeys evaluations, TextPositions positions, Harvest harvest) {
		this.header = header;
		this.formYear = formYear;
		this.evaluations = evaluations;
		this.positions = positions;
		this.harvest = harvest;
	}

	/** Reads a paragraph without looking for claims. */
	static Content.Paragraph plain(Paragraph paragraph, String where, Header header, TextPositions positions) {
		ParagraphText text = ParagraphText.of(paragraph);
		return new Content.Paragraph(text.text(), whole(paragraph, text, where, header, positions), text.trace(), List.of(), offsets(paragraph, text, positions));
	}

	private static Place whole(Paragraph paragraph, ParagraphText text, String where, Header header, TextPositions positions) {
		TextPositions.Range range = positions.of(paragraph, null);
		return new Place(positions.file(), range.line(), range.col(), range.offset(), range.length(), text.text(), where, "", "", "",
				source(text, 0, header));
	}

	private static SourcePlace source(ParagraphText text, int offset, Header header) {
		return text.source(offset).map(point -> new SourcePlace(header.source(), point.line(), point.column())).orElse(null);
	}

	Content.Paragraph read(Paragraph paragraph, String where) {
		ParagraphText text = ParagraphText.of(paragraph);
		List<Integer> ids = new ArrayList<>();
		for (int i = 0; i < paragraph.getClaims().size(); i++) {
			ids.add(harvest.nextClaim());
			harvest.add(claim(paragraph.getClaims().get(i), text, i, where));
		}
		return new Content.Paragraph(text.text(), whole(paragraph, text, where, header, positions), text.trace(), ids, offsets(paragraph, text, positions));
	}

	private static TextOffsets offsets(Paragraph paragraph, ParagraphText text, TextPositions positions) {
		int start = positions.of(paragraph, null).offset();
		IntStream.Builder texts = IntStream.builder();
		IntStream.Builder typed = IntStream.builder();
		for (int i = 0; i < text.pieces().size(); i++) {
			ParagraphText.Piece piece = text.pieces().get(i);
			if (i > 0 && text.claims().get(i - 1).length() > 0) {
				texts.add(text.claims().get(i - 1).start());
				typed.add(positions.of(paragraph.getClaims().get(i - 1), ModelPackage.Literals.CLAIM__PRINTED).offset() - start);
			}
			int token = i == 0 ? positions.of(paragraph, ModelPackage.Literals.PARAGRAPH__TEXT).offset()
					: positions.of(paragraph.getClaims().get(i - 1), ModelPackage.Literals.CLAIM__TAIL).offset();
			for (int c = 0; c < piece.text().length(); c++) {
				// A new stretch begins behind every escape.
				if (c == 0 || piece.typedOffset(c) != piece.typedOffset(c - 1) + 1) {
					texts.add(piece.start() + c);
					typed.add(token - start + piece.typedOffset(c));
				}
			}
		}
		return new TextOffsets(texts.build().toArray(), typed.build().toArray());
	}

	private ClaimText claim(Claim claim, ParagraphText text, int index, String where) {
		String printed = SnapshotBuilder.text(claim.getPrinted());
		Kind kind = claim.isFree() ? Kind.FREE : claim.isMissing() ? Kind.MISSING : printed.isEmpty() ? Kind.COMPUTED : Kind.BOUND;
		Expr expression = claim.isFree() ? null : resolved(ExprReader.read(claim.getExpression()));
		String unit = unit(claim, printed, text.tail(index), expression);
		Place place = place(claim, printed, text, index, where);
		Quantity quantity = printed.isEmpty() ? null : quantity(printed, unit, place);
		int report = -1;
		if (kind == Kind.BOUND && quantity != null && Functions.meaning(expression) instanceof Expr.Fact fact) {
			report = harvest.report(bind(fact), quantity, place, Report.Origin.CLAIM, false);
		}
		ParagraphText.Span span = text.claims().get(index);
		return new ClaimText(harvest.nextClaim(), kind, quantity, unit, expression, report, before(text.text(), span.start()),
				after(text.text(), span.start() + span.length()), function(claim, place), place);
	}

	private int function(Claim claim, Place place) {
		return claim.getExpression() instanceof Call call ? positions.of(call, ModelPackage.Literals.CALL__FUNCTION).offset() - place.offset() : -1;
	}

	private Expr resolved(Expr expression) {
		return formYear == null ? expression : formYear.resolve(expression, evaluations::canonical);
	}

	private FactKey bind(Expr.Fact fact) {
		return header.year() == 0 ? fact.key() : fact.key().with(FactKey.YEAR, String.valueOf(header.year() + fact.shift()));
	}

	private Quantity quantity(String printed, String unit, Place place) {
		return switch (NumberText.read(printed, unit)) {
			case NumberText.Read read -> read.quantity();
			case NumberText.Unreadable unreadable -> {
				harvest.add(StructureProblems.unreadable(unreadable, place));
				yield null;
			}
		};
	}

	private String unit(Claim claim, String printed, String tail, Expr expression) {
		if (printed.endsWith("%") || printed.endsWith("％")) {
			return "%";
		}
		String written = SnapshotBuilder.text(claim.getUnit());
		return !written.isEmpty() ? written
				: Units.leading(tail).map(Units.Unit::name).orElseGet(() -> expression == null ? "" : natural(expression));
	}

	// The unit a formula has when the text names none: that of its facts, and none for a quotient.
	private String natural(Expr expression) {
		return switch (Functions.meaning(expression)) {
			case Expr.Fact fact -> fact.unit().isEmpty() ? header.unit() : fact.unit();
			case Expr.Operation operation -> operation.operator() == Operator.DIVIDED ? "" : natural(operation.left());
			case Expr.Minus minus -> natural(minus.operand());
			default -> "";
		};
	}

	private Place place(Claim claim, String printed, ParagraphText text, int index, String where) {
		TextPositions.Range range = positions.of(claim, printed.isEmpty() ? null : ModelPackage.Literals.CLAIM__PRINTED);
		return new Place(positions.file(), range.line(), range.col(), range.offset(), printed.isEmpty() ? 0 : range.length(), printed,
				where, "", "", "", source(text, text.claims().get(index).start(), header));
	}

	private static String before(String text, int end) {
		int start = end;
		while (start > 0 && SENTENCE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
			start--;
		}
		return text.substring(start, end);
	}

	private static String after(String text, int start) {
		int end = start;
		while (end < text.length() && SENTENCE_ENDS.indexOf(text.charAt(end)) < 0) {
			end++;
		}
		return text.substring(start, end);
	}
}
