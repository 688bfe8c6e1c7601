/**
 * The elements of a diagram and how they follow the model.
 * <p>
 * A refresh walks over all views, which is cheap, and evaluates only what the change touches: whatever was found out is
 * kept with the parts of the model that were read for it (features, containers, referrers) and forgotten when one of those
 * changes. Expressions tell what they read. What Java services read, the objects of the model tell
 * ({@link paget.diagram.spec.ReadObservation}), the index of references and the views; where some object of the model cannot
 * tell, services are called again after every change. So the result is always that of a diagram made anew.
 */
package paget.diagram.view;
