// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.editor.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.gongkai.core.check.Severity;
import org.gongkai.lang.ide.Analysis;
import org.gongkai.lang.ide.AnalysisListener;
import org.gongkai.lang.ide.Problem;
import org.gongkai.ui.editor.workspace.BufferSync;
import org.gongkai.ui.editor.workspace.OpenText;
import org.gongkai.ui.language.MessageLanguage;
import org.gongkai.ui.place.TextUri;

/**
 * Turns the problems of saved texts into markers, so that the Problems view knows them after the editor is closed. What
 * stays the same keeps its marker; a text with unsaved changes keeps the markers of its saved state.
 */
public final class ProblemMarkers implements AnalysisListener {
	/** Type of our markers. */
	public static final String TYPE = "org.gongkai.ui.editor.problemMarker";
	/** Marker attribute: rule or diagnostic that found the problem. */
	public static final String CODE = "org.gongkai.code";

	private final BufferSync buffers;

	/** Markers for the files whose unsaved texts {@code buffers} knows. */
	public ProblemMarkers(BufferSync buffers) {
		this.buffers = buffers;
	}

	@Override
	public void analysed(Analysis analysis) {
		TextUri.file(analysis.uri()).filter(file -> isSaved(analysis)).ifPresent(file -> {
			WorkspaceJob job = new WorkspaceJob(file.getName()) {
				@Override
				public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
					// the text may have been typed on since the job was made
					if (file.exists() && isSaved(analysis)) {
						update(file, analysis.problems());
					}
					return Status.OK_STATUS;
				}
			};
			job.setSystem(true);
			job.setRule(ResourcesPlugin.getWorkspace().getRuleFactory().markerRule(file));
			job.schedule();
		});
	}

	private boolean isSaved(Analysis analysis) {
		ITextFileBuffer buffer = buffers.buffer(analysis.uri()).orElse(null);
		return buffer == null
				|| !buffer.isDirty() && OpenText.stamp(buffer.getDocument()) == analysis.stamp();
	}

	private static void update(IFile file, List<Problem> problems) throws CoreException {
		Map<Map<String, Object>, List<IMarker>> old = new HashMap<>();
		for (IMarker marker : file.findMarkers(TYPE, false, IResource.DEPTH_ZERO)) {
			old.computeIfAbsent(Map.copyOf(marker.getAttributes()), key -> new ArrayList<>()).add(marker);
		}
		for (Problem problem : problems) {
			Map<String, Object> wanted = attributes(problem);
			List<IMarker> same = old.get(wanted);
			if (same != null && !same.isEmpty()) {
				same.removeLast();
			} else {
				file.createMarker(TYPE, wanted);
			}
		}
		for (List<IMarker> gone : old.values()) {
			for (IMarker marker : gone) {
				marker.delete();
			}
		}
	}

	private static Map<String, Object> attributes(Problem problem) {
		return Map.of(IMarker.MESSAGE, MessageLanguage.tell(problem.message()), //
				IMarker.SEVERITY, severity(problem.severity()), //
				IMarker.LINE_NUMBER, problem.line(), //
				IMarker.CHAR_START, problem.offset(), //
				IMarker.CHAR_END, problem.end(), //
				CODE, problem.code());
	}

	private static int severity(Severity severity) {
		return switch (severity) {
		case MUST -> IMarker.SEVERITY_ERROR;
		case SHOULD -> IMarker.SEVERITY_WARNING;
		case MAY -> IMarker.SEVERITY_INFO;
		};
	}
}
