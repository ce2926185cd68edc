// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreePath;
import org.gongkai.lang.ide.OutlineNode;

/** The nodes as the tree asks for them; children are made only for what is opened or searched. */
final class OutlineContent implements ITreeContentProvider {
	private final Map<OutlineNode, OutlineNode> parents = new HashMap<>();

	@Override
	public Object[] getElements(Object input) {
		parents.clear();
		return ((List<?>) input).toArray();
	}

	@Override
	public Object[] getChildren(Object element) {
		OutlineNode parent = (OutlineNode) element;
		List<OutlineNode> children = parent.children();
		children.forEach(child -> parents.put(child, parent));
		return children.toArray();
	}

	@Override
	public Object getParent(Object element) {
		return parents.get(element);
	}

	@Override
	public boolean hasChildren(Object element) {
		return ((OutlineNode) element).hasChildren();
	}

	/** The path to the innermost node around an offset; empty when no node is there. */
	static Optional<TreePath> at(List<OutlineNode> nodes, int offset) {
		List<OutlineNode> path = new ArrayList<>();
		List<OutlineNode> level = nodes;
		while (true) {
			Optional<OutlineNode> inside = level.stream()
					.filter(node -> node.offset() <= offset && offset <= node.offset() + node.length()).findFirst();
			if (inside.isEmpty()) {
				return path.isEmpty() ? Optional.empty() : Optional.of(new TreePath(path.toArray()));
			}
			path.add(inside.get());
			level = inside.get().children();
		}
	}
}
