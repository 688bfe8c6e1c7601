package paget.core.validation;

/** One check of a model. */
interface Rule {

    /** Looks at the whole model and reports what is wrong. */
    void check(ModelView model, Findings findings);
}
