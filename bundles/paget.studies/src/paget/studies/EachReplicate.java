package paget.studies;

import java.util.List;

import paget.core.study.StudyPlan;
import paget.sim.Issue;

/** Refuses to keep the trajectories of more replicates than anybody can look at. */
final class EachReplicate {

    private static final int LIMIT = 10_000;

    private EachReplicate() {
    }

    static List<Issue> check(StudyPlan plan) {
        return plan.eachReplicate() && plan.replicates() > LIMIT
                ? List.of(Issue.error("study.each-replicate", plan.id(), "The trajectories of at most " + LIMIT
                        + " replicates can be kept, not of " + plan.replicates() + "."))
                : List.of();
    }
}
