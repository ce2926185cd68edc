// SPDX-License-Identifier: EPL-2.0
package org.gongkai.lang.ide;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.gongkai.core.check.Severity;
import org.gongkai.core.text.Message;

/**
 * A node of a document's outline. Immutable for its readers; the children of a large node are made when they are first
 * asked for, on whatever thread asks.
 */
public final class OutlineNode {

	private final String id;
	private final String label;
	private final Message detail;
	private final OutlineKind kind;
	private final Optional<Severity> worst;
	private final int offset;
	private final int length;
	private final int selectionOffset;
	private final boolean parent;
	private final Supplier<List<OutlineNode>> source;
	private volatile List<OutlineNode> children;

	/**
	 * A node whose children are made on demand.
	 *
	 * @param id              the same for the same thing before and after an edit; unique in its outline
	 * @param label           what the tree shows
	 * @param detail          short remark beside the label; both texts may be empty
	 * @param kind            what it stands for
	 * @param worst           the gravest problem inside its range; empty when there is none
	 * @param offset          first character, from 0
	 * @param length          characters
	 * @param selectionOffset character to put the caret on
	 * @param parent          whether there are children
	 * @param source          makes the children; called at most once or twice, result must not depend on when
	 */
	public OutlineNode(String id, String label, Message detail, OutlineKind kind, Optional<Severity> worst, int offset,
			int length, int selectionOffset, boolean parent, Supplier<List<OutlineNode>> source) {
		this.id = Objects.requireNonNull(id);
		this.label = Objects.requireNonNull(label);
		this.detail = Objects.requireNonNull(detail);
		this.kind = Objects.requireNonNull(kind);
		this.worst = Objects.requireNonNull(worst);
		this.offset = offset;
		this.length = length;
		this.selectionOffset = selectionOffset;
		this.parent = parent;
		this.source = Objects.requireNonNull(source);
	}

	/** The same for the same thing before and after an edit; unique in its outline. */
	public String id() {
		return id;
	}

	/** What the tree shows. */
	public String label() {
		return label;
	}

	/** Short remark beside the label; both texts may be empty. */
	public Message detail() {
		return detail;
	}

	/** What it stands for. */
	public OutlineKind kind() {
		return kind;
	}

	/** The gravest problem inside its range. */
	public Optional<Severity> worst() {
		return worst;
	}

	/** First character of the whole thing, from 0. */
	public int offset() {
		return offset;
	}

	/** Characters of the whole thing. */
	public int length() {
		return length;
	}

	/** Character to put the caret on. */
	public int selectionOffset() {
		return selectionOffset;
	}

	/** Whether {@link #children()} is not empty, without making them. */
	public boolean hasChildren() {
		return parent;
	}

	/** The children in document order, made at the first call. */
	public List<OutlineNode> children() {
		List<OutlineNode> made = children;
		if (made == null) {
			made = parent ? List.copyOf(source.get()) : List.of();
			children = made;
		}
		return made;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof OutlineNode node && node.id.equals(id);
	}

	@Override
	public int hashCode() {
		return id.hashCode();
	}

	@Override
	public String toString() {
		return kind + " " + label + " @" + offset;
	}
}
