// SPDX-License-Identifier: EPL-2.0
package org.gongkai.app.workbench;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.gongkai.app.AppMessages;
import org.gongkai.app.help.GuideMenu;

/**
 * Menus and tool bar: what a specialist needs, with nothing standard lost. The groups have the platform's names, so that
 * editors and other bundles find their places.
 */
final class GongkaiActionBars extends ActionBarAdvisor {
	private IWorkbenchWindow window;

	GongkaiActionBars(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void makeActions(IWorkbenchWindow opened) {
		window = opened;
	}

	@Override
	protected void fillMenuBar(IMenuManager bar) {
		bar.add(file());
		bar.add(edit());
		bar.add(navigate());
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		bar.add(windowMenu());
		bar.add(help());
	}

	private MenuManager file() {
		MenuManager menu = new MenuManager(AppMessages.Menu_file, IWorkbenchActionConstants.M_FILE);
		menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_START));
		MenuManager create = new MenuManager(AppMessages.Menu_new, "new");
		create.add(command("org.gongkai.app.newDocument", AppMessages.Action_newDocument));
		create.add(command("org.gongkai.app.newProject", AppMessages.Action_newProject));
		create.add(new Separator());
		create.add(action(ActionFactory.NEW, AppMessages.Action_other));
		menu.add(create);
		menu.add(new GroupMarker(IWorkbenchActionConstants.NEW_EXT));
		menu.add(new Separator());
		menu.add(command("org.gongkai.app.import", AppMessages.Action_import));
		menu.add(command("org.gongkai.app.review", AppMessages.Action_review));
		menu.add(action(ActionFactory.IMPORT, AppMessages.Action_importOther));
		menu.add(action(ActionFactory.EXPORT, AppMessages.Action_export));
		menu.add(new GroupMarker(IWorkbenchActionConstants.IMPORT_EXT));
		menu.add(new Separator());
		menu.add(action(ActionFactory.CLOSE, AppMessages.Action_close));
		menu.add(action(ActionFactory.CLOSE_ALL, AppMessages.Action_closeAll));
		menu.add(new GroupMarker(IWorkbenchActionConstants.CLOSE_EXT));
		menu.add(new Separator());
		menu.add(action(ActionFactory.SAVE, AppMessages.Action_save));
		menu.add(action(ActionFactory.SAVE_AS, AppMessages.Action_saveAs));
		menu.add(action(ActionFactory.SAVE_ALL, AppMessages.Action_saveAll));
		menu.add(action(ActionFactory.REVERT, AppMessages.Action_revert));
		menu.add(new GroupMarker(IWorkbenchActionConstants.SAVE_EXT));
		menu.add(new Separator());
		menu.add(action(ActionFactory.RENAME, AppMessages.Action_rename));
		menu.add(action(ActionFactory.REFRESH, AppMessages.Action_refresh));
		menu.add(new Separator());
		menu.add(action(ActionFactory.PRINT, AppMessages.Action_print));
		menu.add(new GroupMarker(IWorkbenchActionConstants.PRINT_EXT));
		menu.add(new Separator());
		menu.add(action(ActionFactory.PROPERTIES, AppMessages.Action_properties));
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		MenuManager recent = new MenuManager(AppMessages.Menu_recent, "recent");
		recent.add(ContributionItemFactory.REOPEN_EDITORS.create(window));
		menu.add(recent);
		menu.add(new GroupMarker(IWorkbenchActionConstants.MRU));
		menu.add(new Separator());
		menu.add(action(ActionFactory.QUIT, AppMessages.Action_exit));
		menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_END));
		return menu;
	}

	private MenuManager edit() {
		MenuManager menu = new MenuManager(AppMessages.Menu_edit, IWorkbenchActionConstants.M_EDIT);
		menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_START));
		menu.add(action(ActionFactory.UNDO, AppMessages.Action_undo));
		menu.add(action(ActionFactory.REDO, AppMessages.Action_redo));
		menu.add(new GroupMarker(IWorkbenchActionConstants.UNDO_EXT));
		menu.add(new Separator());
		menu.add(action(ActionFactory.CUT, AppMessages.Action_cut));
		menu.add(action(ActionFactory.COPY, AppMessages.Action_copy));
		menu.add(action(ActionFactory.PASTE, AppMessages.Action_paste));
		menu.add(new GroupMarker(IWorkbenchActionConstants.CUT_EXT));
		menu.add(new Separator());
		menu.add(action(ActionFactory.DELETE, AppMessages.Action_delete));
		menu.add(action(ActionFactory.SELECT_ALL, AppMessages.Action_selectAll));
		menu.add(new Separator());
		menu.add(action(ActionFactory.FIND, AppMessages.Action_find));
		menu.add(new GroupMarker(IWorkbenchActionConstants.FIND_EXT));
		menu.add(new Separator());
		menu.add(command("org.eclipse.ui.edit.text.contentAssist.proposals", AppMessages.Action_proposals));
		menu.add(command("org.eclipse.jdt.ui.edit.text.java.correction.assist.proposals", AppMessages.Action_quickFix));
		menu.add(command("org.gongkai.ui.editor.format", AppMessages.Action_format));
		menu.add(command("org.gongkai.ui.editor.comment", AppMessages.Action_comment));
		menu.add(new GroupMarker(IWorkbenchActionConstants.ADD_EXT));
		menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_END));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		return menu;
	}

	private MenuManager navigate() {
		MenuManager menu = new MenuManager(AppMessages.Menu_navigate, IWorkbenchActionConstants.M_NAVIGATE);
		menu.add(new GroupMarker(IWorkbenchActionConstants.NAV_START));
		menu.add(command("org.eclipse.ui.edit.text.open.hyperlink", AppMessages.Action_definition));
		menu.add(command("org.eclipse.ui.genericeditor.findReferences", AppMessages.Action_references));
		menu.add(command("org.gongkai.ui.editor.outline", AppMessages.Action_outline));
		menu.add(new GroupMarker(IWorkbenchActionConstants.OPEN_EXT));
		menu.add(new Separator());
		menu.add(command(IWorkbenchCommandConstants.NAVIGATE_NEXT, AppMessages.Action_nextProblem));
		menu.add(command(IWorkbenchCommandConstants.NAVIGATE_PREVIOUS, AppMessages.Action_previousProblem));
		menu.add(command("org.eclipse.ui.edit.text.goto.line", AppMessages.Action_goToLine));
		menu.add(new GroupMarker(IWorkbenchActionConstants.NAV_END));
		menu.add(new Separator());
		menu.add(action(ActionFactory.BACKWARD_HISTORY, AppMessages.Action_back));
		menu.add(action(ActionFactory.FORWARD_HISTORY, AppMessages.Action_forward));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		return menu;
	}

	private MenuManager windowMenu() {
		MenuManager menu = new MenuManager(AppMessages.Menu_window, IWorkbenchActionConstants.M_WINDOW);
		menu.add(action(ActionFactory.OPEN_NEW_WINDOW, AppMessages.Action_newWindow));
		menu.add(new Separator());
		MenuManager views = new MenuManager(AppMessages.Menu_showView, "showView");
		views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
		menu.add(views);
		menu.add(action(ActionFactory.RESET_PERSPECTIVE, AppMessages.Action_resetPerspective));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(action(ActionFactory.PREFERENCES, AppMessages.Action_preferences));
		return menu;
	}

	private MenuManager help() {
		MenuManager menu = new MenuManager(AppMessages.Menu_help, IWorkbenchActionConstants.M_HELP);
		menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_START));
		MenuManager guides = new MenuManager(AppMessages.Menu_guides, "guides");
		guides.add(new GuideMenu());
		menu.add(guides);
		menu.add(command("org.gongkai.app.extensions", AppMessages.Action_extensions));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_END));
		menu.add(action(ActionFactory.ABOUT, AppMessages.Action_about));
		return menu;
	}

	@Override
	protected void fillCoolBar(ICoolBarManager bar) {
		ToolBarManager file = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
		file.add(command("org.gongkai.app.import", AppMessages.Action_import));
		file.add(command("org.gongkai.app.newDocument", AppMessages.Action_newDocument));
		file.add(new Separator());
		file.add(action(ActionFactory.SAVE, AppMessages.Action_save));
		file.add(new GroupMarker(IWorkbenchActionConstants.SAVE_EXT));
		bar.add(new ToolBarContributionItem(file, IWorkbenchActionConstants.TOOLBAR_FILE));
		ToolBarManager navigate = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
		navigate.add(action(ActionFactory.BACKWARD_HISTORY, AppMessages.Action_back));
		navigate.add(action(ActionFactory.FORWARD_HISTORY, AppMessages.Action_forward));
		bar.add(new ToolBarContributionItem(navigate, IWorkbenchActionConstants.TOOLBAR_NAVIGATE));
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	/** An action of the platform under our words; registered, so that its key works. */
	private IAction action(ActionFactory factory, String label) {
		IAction action = getAction(factory.getId());
		if (action == null) {
			ActionFactory.IWorkbenchAction made = factory.create(window);
			made.setText(label);
			made.setToolTipText(plain(label));
			register(made);
			action = made;
		}
		return action;
	}

	private IContributionItem command(String id, String label) {
		CommandContributionItemParameter parameter = new CommandContributionItemParameter(window, null, id,
				CommandContributionItem.STYLE_PUSH);
		parameter.label = label;
		parameter.tooltip = plain(label);
		return new CommandContributionItem(parameter);
	}

	/** A label as a tool tip shows it: without mnemonic and ellipsis. */
	private static String plain(String label) {
		return label.replaceAll("\\(&.\\)|&|…", "");
	}
}
