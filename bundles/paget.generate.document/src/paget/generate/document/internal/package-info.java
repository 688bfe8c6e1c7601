/** What the supplement says, and how it is typeset. */
package paget.generate.document.internal;
