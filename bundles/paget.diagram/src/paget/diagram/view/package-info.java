/**
 * The elements of a diagram and how they follow the model.
 * <p>
 * A refresh walks over all views, which is cheap, and evaluates only what a change may have touched. Values of
 * {@code feature:} and {@code var:} expressions are remembered with the objects they read and forgotten when one of
 * those changes. Values of {@code service:} expressions come from Java code that may read anything, and are evaluated
 * again after every change. So the result is always that of a diagram made anew.
 */
package paget.diagram.view;
