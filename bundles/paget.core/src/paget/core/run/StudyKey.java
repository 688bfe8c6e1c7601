package paget.core.run;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

import paget.core.registry.PlugIn;
import paget.core.store.Sha256;
import paget.core.study.StudyKind;
import paget.core.study.StudyPlan;
import paget.core.study.StudySubject;
import paget.sim.run.Engine;

/** The identity of a study: everything that determines its answer. The number of threads does not. */
final class StudyKey {

    private static final String FORMAT = "1";

    private StudyKey() {
    }

    /** SHA-256 as lower-case hexadecimal text. */
    static String of(StudySubject subject, String compiledHash, StudyPlan plan, StudyKind kind, Engine engine,
            OptionalDouble branchAt) {
        StringBuilder text = new StringBuilder();
        line(text, FORMAT, subject.hash(), compiledHash, engine.id(), engine.version(), branchAt);
        for (Class<?> type : new Class<?>[] {StudyPlan.class, kind.getClass(), engine.getClass()}) {
            PlugIn plugIn = PlugIn.of(type);
            line(text, plugIn.name(), plugIn.version());
        }
        // All components, so that one that is added later cannot be forgotten here.
        for (RecordComponent component : StudyPlan.class.getRecordComponents()) {
            line(text, component.getName(), value(plan, component));
        }
        kind.furtherInputs(plan, subject).forEach((name, identity) -> line(text, name, identity));
        return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Object value(StudyPlan plan, RecordComponent component) {
        try {
            Object value = component.getAccessor().invoke(plan);
            // Immutable maps have another order in every process.
            return value instanceof Map<?, ?> map ? new TreeMap<>(map) : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the components of a public record can be read", e);
        }
    }

    private static void line(StringBuilder text, Object... fields) {
        for (Object field : fields) {
            String value = String.valueOf(field);
            text.append(value.length()).append(':').append(value);
        }
        text.append('\n');
    }
}
