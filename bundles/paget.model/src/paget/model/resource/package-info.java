/**
 * The {@code .paget} file: read with care for hostile and broken input, migrated from older formats, written the same
 * way every time and never half.
 */
package paget.model.resource;
