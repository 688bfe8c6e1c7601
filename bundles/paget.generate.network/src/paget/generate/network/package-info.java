/** Writes reaction networks as text for other tools: Antimony, GraphML, and receptor binding as BNGL. */
package paget.generate.network;
