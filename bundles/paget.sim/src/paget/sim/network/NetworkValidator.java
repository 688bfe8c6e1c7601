package paget.sim.network;

import java.util.List;

import paget.sim.Issue;

/** Finds what is wrong with the parts of a network. */
final class NetworkValidator {
    NetworkValidator(NetworkBuilder builder) {
    }

    List<Issue> validate() {
        throw new UnsupportedOperationException();
    }
}
