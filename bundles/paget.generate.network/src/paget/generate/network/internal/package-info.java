/** What the formats of networks have in common. */
package paget.generate.network.internal;
