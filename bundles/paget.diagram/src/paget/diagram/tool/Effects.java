package paget.diagram.tool;

import paget.diagram.spec.ModelOperation;

/** What operations do, told without running them. */
final class Effects {

    private Effects() {
    }

    /**
     * A service may change the model wherever it is called, so that only what opens a diagram, and otherwise just walks
     * there, is taken to change nothing.
     */
    static boolean changesModel(ModelOperation operation) {
        return !navigates(operation) || writes(operation);
    }

    private static boolean navigates(ModelOperation operation) {
        return operation instanceof ModelOperation.Navigation
                || operation.children().stream().anyMatch(Effects::navigates)
                || operation instanceof ModelOperation.Switch choice
                        && (choice.otherwise().stream().anyMatch(Effects::navigates) || choice.cases().stream()
                                .flatMap(one -> one.operations().stream()).anyMatch(Effects::navigates));
    }

    private static boolean writes(ModelOperation operation) {
        boolean harmless = switch (operation) {
        case ModelOperation.Navigation n -> true;
        case ModelOperation.ChangeContext c -> true;
        case ModelOperation.If i -> true;
        case ModelOperation.For f -> true;
        case ModelOperation.Let l -> true;
        case ModelOperation.ViewOperation v -> true;
        case ModelOperation.Switch s -> s.otherwise().stream().noneMatch(Effects::writes)
                && s.cases().stream().flatMap(c -> c.operations().stream()).noneMatch(Effects::writes);
        default -> false;
        };
        return !harmless || operation.children().stream().anyMatch(Effects::writes);
    }
}
