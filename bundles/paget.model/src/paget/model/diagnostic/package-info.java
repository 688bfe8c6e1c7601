/** What is said about a model or its file: severity, stable code, element, feature, place in the file, one sentence. */
package paget.model.diagnostic;
