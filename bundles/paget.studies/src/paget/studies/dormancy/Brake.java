package paget.studies.dormancy;

/**
 * Something that keeps a population from growing.
 *
 * @param elementId id of the element that brakes
 * @param reason what sort of rest it makes
 * @param name what people call the element
 * @param strength 0 (no brake) to 1 (growth stands still because of it alone)
 */
record Brake(String elementId, Reason reason, String name, double strength) {

    /** Reasons for rest (J. A. Aguirre-Ghiso, Nat. Rev. Cancer 7 (2007) 834–846). */
    enum Reason {
        QUIESCENCE("quiescent single cells"), ANGIOGENIC("angiogenic balance"), IMMUNE("immune balance"),
        NICHE("arrest by the niche"), SPACE("lack of room");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
