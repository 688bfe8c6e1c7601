package paget.sim.tissue;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

import paget.sim.SimulationModel;
import paget.sim.unit.Unit;

/** SHA-256 over all components of the model's records but names and sources. */
final class TissueHash {

    private static final Set<String> IGNORED = Set.of("name", "source");

    /** Of a class of records; asking for them takes longer than reading them, and a model has few classes but many records. */
    private static final ClassValue<Method[]> PARTS = new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).filter(part -> !IGNORED.contains(part.getName()))
                    .map(RecordComponent::getAccessor).toArray(Method[]::new);
        }
    };

    private TissueHash() {
    }

    static String of(TissueModel model) {
        StringBuilder text = new StringBuilder();
        appendParts(model, text);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private static void append(Object value, StringBuilder text) {
        switch (value) {
            case List<?> list -> {
                text.append('[');
                list.forEach(element -> append(element, text));
                text.append(']');
            }
            case SimulationModel part -> text.append(part.hash()).append('\t');
            case Record part -> appendParts(part, text);
            case Unit unit -> text.append(unit.canonical()).append('\t');
            default -> text.append(value).append('\t');
        }
    }

    private static void appendParts(Record part, StringBuilder text) {
        text.append(part.getClass().getSimpleName()).append('(');
        for (Method accessor : PARTS.get(part.getClass())) {
            append(read(accessor, part), text);
        }
        text.append(')');
    }

    private static Object read(Method accessor, Record part) {
        try {
            return accessor.invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Accessors of public records can be called.", e);
        }
    }
}
