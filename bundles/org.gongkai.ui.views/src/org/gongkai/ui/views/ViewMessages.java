// SPDX-License-Identifier: EPL-2.0
package org.gongkai.ui.views;

import org.gongkai.ui.language.Texts;

/** The texts this bundle shows, from the message files beside this class. */
public final class ViewMessages {
	/** Nothing is open. */
	public static String View_noText;
	/** The text holds no disclosure; {0} is its name. */
	public static String View_noDisclosure;
	/** The text is not read yet; {0} is its name. */
	public static String View_reading;
	/** Shown while computing. */
	public static String View_computing;
	/** The person stopped it. */
	public static String View_cancelled;
	/** It went wrong; {0} says how. */
	public static String View_failed;
	public static String View_gone;
	/** Copy what is selected. */
	public static String Action_copy;
	/** Select everything. */
	public static String Action_selectAll;
	/** Go to the filter field. */
	public static String Action_filter;
	/** Go to the place in the editor. */
	public static String Action_open;
	/** Menu of columns to sort by. */
	public static String Action_sort;
	/** Greyed text of a filter field. */
	public static String Filter_words;
	/** Name of the field, for those who hear the screen. */
	public static String Filter_name;
	/** Name of the choice of a dimension. */
	public static String Filter_dimension;
	/** Name of the choice of a member. */
	public static String Filter_member;
	/** No dimension is restricted. */
	public static String Filter_anyDimension;
	/** No member is required. */
	public static String Filter_anyMember;
	/** No verdict is required. */
	public static String Filter_anyStanding;
	/** A check contradicts the number. */
	public static String Standing_contradicted;
	/** A check lacks something. */
	public static String Standing_unverifiable;
	/** Only rounding differs. */
	public static String Standing_rounded;
	/** Several places agree. */
	public static String Standing_agreeing;
	/** Reported in one place only. */
	public static String Standing_alone;
	/** Accessible name of the list. */
	public static String Facts_list;
	/** Column: document. */
	public static String Facts_document;
	/** Column: table or section. */
	public static String Facts_where;
	/** Column: row. */
	public static String Facts_row;
	/** Column: column. */
	public static String Facts_column;
	/** Column: as printed. */
	/** Column: the number. */
	public static String Facts_value;
	/** Column: unit. */
	public static String Facts_unit;
	/** Column: coordinates. */
	public static String Facts_coordinates;
	/** Column: verdict. */
	public static String Facts_standing;
	/** Switch: all documents of the workspace. */
	public static String Facts_workspace;
	/** Switch: two dimensions against each other. */
	public static String Facts_pivot;
	/** The document reports no number. */
	public static String Facts_none;
	/** Summary; {0} is the number of rows. */
	public static String Facts_all;
	/** Summary; {0} of {1} rows are shown. */
	public static String Facts_some;
	/** Label: dimension of the rows. */
	public static String Pivot_rows;
	/** Label: dimension of the columns. */
	public static String Pivot_columns;
	/** Label: what all cells have in common. */
	public static String Pivot_rest;
	/** The cells have nothing else in common. */
	public static String Pivot_nothingElse;
	/** The whole along a dimension. */
	public static String Pivot_whole;
	public static String Pivot_unit;
	/** Name of the choice of a chart. */
	public static String Chart_choice;
	/** Name of the slider beside a chart that does not fit. */
	public static String Chart_scroll;
	/** Name of the choice of a unit. */
	public static String Chart_unit;
	/** The chart chooses the unit. */
	public static String Chart_unitAuto;
	/** A chart that the form prescribes; {0} is its number and caption. */
	public static String Chart_required;
	/** Tool tip of a legend entry. */
	public static String Chart_legend;
	/** Show the parts of a value. */
	public static String Chart_inside;
	/** Go back from the parts. */
	public static String Chart_back;
	/** Copy the chart as a picture. */
	public static String Chart_copy;
	/** Save the chart as a file. */
	public static String Chart_save;
	/** A file cannot be written; {0} its name, {1} why. */
	public static String Chart_unwritable;
	/** The earlier document. */
	public static String Compare_before;
	/** The later document. */
	public static String Compare_after;
	/** Label of the choice of a document; {0} is before or after. */
	public static String Compare_side;
	/** Column: what became of it. */
	public static String Compare_kind;
	/** Every kind of change. */
	public static String Compare_anyKind;
	/** Column: what the amount is. */
	public static String Compare_what;
	/** Column: difference. */
	public static String Compare_change;
	/** Column: rate of change. */
	public static String Compare_rate;
	/** Column: share of the whole. */
	public static String Compare_share;
	/** Column: subject that became less. */
	public static String Compare_from;
	/** Column: subject that became more. */
	public static String Compare_to;
	/** Column: amount that moved. */
	public static String Compare_moved;
	/** A document does not have it. */
	public static String Compare_absent;
	/** A rate on zero. */
	public static String Compare_undefined;
	/** Tab: amounts. */
	public static String Compare_amounts;
	/** Tab: texts. */
	public static String Compare_wordings;
	/** Tab: movements between subjects. */
	public static String Compare_moves;
	/** A tab; {0} is its name, {1} the number of rows. */
	public static String Compare_tab;
	/** Shown when no text is selected. */
	public static String Compare_chooseWording;
	/** Summary of two equal documents. */
	public static String Compare_same;
	/** Exchange the two documents. */
	public static String Compare_swap;
	/** Save the comparison as a file. */
	public static String Compare_export;
	/** Name of the file of a comparison. */
	public static String Compare_file;
	/** No two documents are chosen. */
	public static String Compare_how;
	/** A document is not read; {0} is its name. */
	public static String Compare_unread;
	/** Title: choose the other document. */
	public static String Compare_with;
	/** Message: choose the other document. */
	public static String Compare_choose;
	/** There is no other document. */
	public static String Compare_noOther;
	/** Title: local history. */
	public static String History_title;
	/** Message; {0} is the file. */
	public static String History_choose;
	/** There is no older state; {0} is the file. */
	public static String History_none;
	/** An older state is no disclosure; {0} when, {1} the file. */
	public static String History_unreadable;
	/** An older state in lists; {0} is the document, {1} when. */
	public static String History_side;
	/** Choose the document to compare with the one in the editor. */
	public static String Compare_chooseOther;
	/** Action. */
	public static String Compare_add;
	/** Action. */
	public static String Compare_onlyTwo;
	/** Tab. */
	public static String Compare_several;
	/** Tab: facts against places. */
	public static String Reconcile_matrix;
	/** Tab: findings by cause. */
	public static String Reconcile_causes;
	/** Heading of the explanation. */
	public static String Reconcile_why;
	/** Heading: the caret is on no number, the last explanation stays. */
	public static String Reconcile_whyLast;
	/** Heading before the first explanation. */
	public static String Reconcile_ask;
	/** Column: the fact. */
	public static String Reconcile_fact;
	/** Every state. */
	public static String Reconcile_anyState;
	/** Switch: also facts that one place reports. */
	public static String Reconcile_everything;
	/** Smallest repair; {0} says it. */
	public static String Reconcile_repair;
	/** A cause; {0} is its finding, {1} the number of lines below. */
	public static String Reconcile_explains;
	/** A waived finding; {0} is the finding, {1} the reason. */
	public static String Reconcile_waived;
	/** An explained number; {0} what it says, {1} and {2} file and line of the source. */
	public static String Reconcile_source;
	/** A part of the summary; {0} is the state, {1} how many. */
	public static String Reconcile_count;
	/** The filter leaves nothing, or no fact is reported twice. */
	public static String Reconcile_nothing;

	static {
		Texts.bind(ViewMessages.class);
	}

	private ViewMessages() {
	}
}
