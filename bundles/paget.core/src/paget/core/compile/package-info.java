/**
 * Compiles a model into a {@link paget.sim.network.ReactionNetwork} whose every element knows the model element that it
 * comes from.
 *
 * <p>The flow: {@link paget.core.compile.Variant} applies hypotheses and overrides to a copy of the model;
 * {@link paget.core.compile.ModelCompiler} walks the copy and lets one class for each family of elements add its part of
 * the network. Every quantity is converted once, to the coherent {@link paget.core.compile.BaseUnits}; observables
 * convert back to the unit in which the modeller stated the value. The equation of each process stands in the javadoc of
 * the class that compiles it and, for users, in the help.
 */
package paget.core.compile;
