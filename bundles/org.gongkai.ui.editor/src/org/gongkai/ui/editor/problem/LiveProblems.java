// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.ui.PlatformUI;
import org.gongkai.lang.ide.Analysis;
import org.gongkai.lang.ide.AnalysisListener;
import org.gongkai.lang.ide.Problem;
import org.gongkai.ui.editor.workspace.OpenText;
import org.gongkai.ui.place.TextUri;

/**
 * Shows the problems of an open text while it is typed. An analysis of an older text is dropped. The annotations of
 * saved markers have a type that nothing draws (see {@code plugin.xml}), or every problem would be shown twice.
 */
public final class LiveProblems implements AnalysisListener {
	@Override
	public void analysed(Analysis analysis) {
		if (PlatformUI.isWorkbenchRunning()) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(analysis));
		}
	}

	@Override
	public void failed(String uri, long stamp, RuntimeException cause) {
		ILog.get().error(uri, cause);
	}

	private static void show(Analysis analysis) {
		TextUri.file(analysis.uri()).ifPresent(file -> {
			ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(),
					LocationKind.IFILE);
			if (buffer != null && OpenText.stamp(buffer.getDocument()) == analysis.stamp()) {
				replace(buffer.getAnnotationModel(), analysis);
			}
		});
	}

	private static void replace(IAnnotationModel model, Analysis analysis) {
		List<Annotation> gone = new ArrayList<>();
		Map<Annotation, Position> shown = new HashMap<>();
		Map<Problem, Annotation> old = new HashMap<>();
		for (Iterator<Annotation> each = model.getAnnotationIterator(); each.hasNext();) {
			if (each.next() instanceof ProblemAnnotation live) {
				gone.add(live);
				old.put(live.problem(), live);
			}
		}
		for (Problem problem : analysis.problems()) {
			Annotation same = old.get(problem);
			if (same instanceof ProblemAnnotation live && live.stamp() == analysis.stamp()) {
				gone.remove(live);
			} else {
				shown.put(new ProblemAnnotation(problem, analysis.stamp()),
						new Position(problem.offset(), problem.length()));
			}
		}
		if (model instanceof IAnnotationModelExtension extended) {
			extended.replaceAnnotations(gone.toArray(Annotation[]::new), shown);
		}
	}
}
