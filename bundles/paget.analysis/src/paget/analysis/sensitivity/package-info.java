/** Which inputs decide a result: designs of points, screening, and shares of variance. */
package paget.analysis.sensitivity;
