/**
 * What a store of runs is to the rest of Paget: finished runs by what determines them, checkpoints of unfinished ones,
 * and studies with their answers. Stores themselves are plug-ins.
 */
package paget.core.store;
