package paget.diagram.internal.expression;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import paget.diagram.spec.DesignResources;
import paget.diagram.spec.Problem;

/**
 * The Java methods that {@code service:} expressions call. Of several methods that accept the arguments the one with
 * the most specific parameters is called.
 */
public final class JavaServices {

    private record Service(Object instance, Method method) {

        boolean accepts(Object[] arguments) {
            Class<?>[] parameters = method.getParameterTypes();
            if (parameters.length != arguments.length) {
                return false;
            }
            for (int i = 0; i < parameters.length; i++) {
                if (arguments[i] != null && !parameters[i].isInstance(arguments[i])) {
                    return false;
                }
            }
            return true;
        }
    }

    private final Map<String, List<Service>> services = new HashMap<>();

    /** Loads service classes; those that cannot be loaded are reported. */
    public JavaServices(List<String> classNames, DesignResources resources, List<Problem> problems) {
        for (String className : classNames) {
            try {
                register(resources.loadClass(className));
            } catch (ReflectiveOperationException | LinkageError failure) {
                problems.add(Problem.of(Problem.Severity.ERROR, className, "The service class cannot be used: "
                        + (failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage())));
            }
        }
        services.values().forEach(list -> list.sort(Comparator.comparing(Service::method, JavaServices::compare)));
    }

    private void register(Class<?> type) throws ReflectiveOperationException {
        Object instance = type.getConstructor().newInstance();
        for (Method method : type.getMethods()) {
            boolean usable = !method.isBridge() && Modifier.isPublic(method.getModifiers())
                    && method.getParameterCount() > 0 && EObject.class.isAssignableFrom(method.getParameterTypes()[0]);
            if (usable) {
                services.computeIfAbsent(method.getName(), name -> new ArrayList<>()).add(new Service(instance, method));
            }
        }
    }

    private static int compare(Method left, Method right) {
        if (left.getParameterCount() == right.getParameterCount()) {
            for (int i = 0; i < left.getParameterCount(); i++) {
                Class<?> a = left.getParameterTypes()[i];
                Class<?> b = right.getParameterTypes()[i];
                int depth = depth(b) - depth(a);
                if (depth != 0) {
                    return depth;
                }
            }
        }
        return Arrays.toString(left.getParameterTypes()).compareTo(Arrays.toString(right.getParameterTypes()));
    }

    /** How many types lie above, so that subtypes come before their supertypes. */
    private static int depth(Class<?> type) {
        int deepest = type.getSuperclass() == null ? 0 : depth(type.getSuperclass());
        for (Class<?> above : type.getInterfaces()) {
            deepest = Math.max(deepest, depth(above));
        }
        return deepest + 1;
    }

    /** True if a service of this name takes this many arguments, the receiver included. */
    public boolean has(String name, int argumentCount) {
        return services.getOrDefault(name, List.of()).stream()
                .anyMatch(service -> service.method().getParameterCount() == argumentCount);
    }

    /** True if a service of this name exists. */
    public boolean has(String name) {
        return services.containsKey(name);
    }

    /**
     * True if several services of this name could take the same arguments. Sirius calls whichever it found first, which
     * Java leaves open.
     */
    public boolean isAmbiguous(String name, int argumentCount) {
        List<Method> methods = services.getOrDefault(name, List.of()).stream().map(Service::method)
                .filter(method -> method.getParameterCount() == argumentCount).toList();
        for (Method one : methods) {
            for (Method other : methods) {
                if (one != other && overlap(one.getParameterTypes(), other.getParameterTypes())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean overlap(Class<?>[] one, Class<?>[] other) {
        for (int i = 0; i < one.length; i++) {
            if (!one[i].isAssignableFrom(other[i]) && !other[i].isAssignableFrom(one[i])) {
                return false;
            }
        }
        return true;
    }

    /** The types of the first parameters of the services with a name. */
    public List<Class<?>> receivers(String name) {
        List<Class<?>> types = new ArrayList<>();
        services.getOrDefault(name, List.of()).forEach(service -> types.add(service.method().getParameterTypes()[0]));
        return types;
    }

    Object call(String name, Object[] arguments) throws EvaluationException {
        List<Service> named = services.get(name);
        if (named == null) {
            throw new EvaluationException("There is no service " + name + ".");
        }
        for (Service service : named) {
            if (service.accepts(arguments)) {
                return invoke(service, arguments);
            }
        }
        throw new EvaluationException("No service " + name + " takes " + describe(arguments) + ".");
    }

    private static Object invoke(Service service, Object[] arguments) throws EvaluationException {
        try {
            return service.method().invoke(service.instance(), arguments);
        } catch (IllegalAccessException denied) {
            throw new EvaluationException("The service " + service.method().getName() + " is not accessible.", denied);
        } catch (InvocationTargetException failed) {
            Throwable cause = failed.getCause();
            String reason = cause.getMessage() == null ? "" : ": " + cause.getMessage();
            throw new EvaluationException("The service " + service.method().getName() + " failed with "
                    + cause.getClass().getSimpleName() + reason, cause);
        }
    }

    private static String describe(Object[] arguments) {
        List<String> types = new ArrayList<>();
        for (Object argument : arguments) {
            types.add(argument == null ? "nothing"
                    : argument instanceof EObject object ? "a " + object.eClass().getName()
                            : "a " + argument.getClass().getSimpleName());
        }
        return String.join(" and ", types);
    }
}
