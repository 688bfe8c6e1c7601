package paget.sim.compile;

import java.util.List;
import java.util.function.Function;

/** Code for ∂(dy/dt)/∂p of chosen parameters, in compressed sparse columns (one column per parameter). */
public record ParameterDerivatives(List<String> parameters, SparsePattern pattern,
        Function<Kernel, JacobianKernel> kernels) {

    /** An instance for the thread that owns the kernel. */
    public JacobianKernel newKernel(Kernel kernel) {
        return kernels.apply(kernel);
    }
}
