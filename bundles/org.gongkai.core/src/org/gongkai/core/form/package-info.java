// SPDX-License-Identifier: EPL-2.0
/**
 * What forms and catalogs mean, compiled from the model into immutable indexes: which fact a row and a column of a table
 * stand for, which codes a year knows, which sections and tables are prescribed.
 *
 * <p>Lives here: everything that is the same for all documents of a form. Does not live here: documents
 * (org.gongkai.core.document), evaluation (org.gongkai.core.expression). Nothing here keeps a model object.
 */
package org.gongkai.core.form;
