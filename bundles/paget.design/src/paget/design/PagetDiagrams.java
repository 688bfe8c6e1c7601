package paget.design;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

import paget.diagram.spec.DesignResources;
import paget.diagram.spec.SpecificationProvider;

/** Hands the specification of this bundle to the product's own runtime. */
public final class PagetDiagrams implements SpecificationProvider {

    private static final String FILE = "/description/paget.odesign";

    @Override
    public String id() {
        return "paget.design";
    }

    @Override
    public InputStream open() throws IOException {
        InputStream input = PagetDiagrams.class.getResourceAsStream(FILE);
        if (input == null) {
            throw new FileNotFoundException(FILE);
        }
        return input;
    }

    @Override
    public DesignResources resources() {
        return DesignResources.of(PagetDiagrams.class.getClassLoader(), new PagetReads());
    }
}
