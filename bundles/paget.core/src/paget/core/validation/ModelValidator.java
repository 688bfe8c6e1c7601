package paget.core.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;

import paget.model.Organism;
import paget.model.diagnostic.ModelDiagnostic;
import paget.model.path.Labels;

/** Checks models by all rules. Keeps no state; may be used from several threads. */
public final class ModelValidator {

    private static final List<Rule> RULES = List.of(new IdRule(), new NameRule(), new RequiredRule(), new UnitsRule(),
            new NumbersRule(), new DistributionRule(), new RateRule(), new ExpressionRule(), new ObservableRule(),
            new RouteRule(), new FlowRule(), new CloneRule(), new MutationRule(), new ReceptorRule(), new RegulationRule(),
            new ParticipantRule(), new StageRule(), new ZoneRule(), new PopulationUnitsRule(), new StateRule(), new TermRule(),
            new EvidenceRule(), new TaxonRule(), new TreatmentRule(), new ChangeRule(), new StudyRule());

    private static final Set<String> SHARED = Set.of("units.incompatible", "volume.missing");

    /** What is wrong with the model or worth knowing: errors first, else in the order of the rules and the model. */
    public List<ModelDiagnostic> validate(Organism organism) {
        ModelView model = new ModelView(organism);
        Findings findings = new Findings();
        for (Rule rule : RULES) {
            rule.check(model, findings);
        }
        // Two processes that use one trait find the same fault in it.
        Set<List<Object>> told = new HashSet<>();
        List<ModelDiagnostic> all = new ArrayList<>(findings.all().stream()
                .filter(d -> told.add(Arrays.asList(d.problem(), d.element(), d.feature()))
                        || !SHARED.contains(d.problem())).toList());
        all.sort(Comparator.comparingInt(ModelDiagnostic::getSeverity).reversed());
        return all;
    }

    /** The same as one diagnostic with a child for each finding; its severity is that of the worst. */
    public Diagnostic diagnose(Organism organism) {
        BasicDiagnostic chain = new BasicDiagnostic(ModelDiagnostic.SOURCE, 0, Labels.of(organism), new Object[] {organism});
        validate(organism).forEach(chain::add);
        return chain;
    }
}
