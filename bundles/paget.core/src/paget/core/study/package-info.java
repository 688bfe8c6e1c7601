/**
 * Studies: questions that one can ask a model. A {@link paget.core.study.StudyKind} is a plug-in that answers one kind
 * of question. It gets a {@link paget.core.study.StudyContext}, runs variants of the model as it needs, and returns a
 * {@link paget.core.study.StudyResult}: answers in words, tables, series and figures as data, which the window draws and
 * the command line prints and writes.
 */
package paget.core.study;
