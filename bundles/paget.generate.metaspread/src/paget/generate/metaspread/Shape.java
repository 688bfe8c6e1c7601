package paget.generate.metaspread;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import paget.core.generate.space.SpatialModel;
import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.tissue.CellType;
import paget.sim.tissue.Circulation.Route;
import paget.sim.tissue.Field;
import paget.sim.tissue.Motility;
import paget.sim.tissue.Tissue;
import paget.sim.tissue.TissueModel;

/**
 * Finds the parts of MetaSpread's model in a tissue model, or says what is missing: two types of cells that diffuse and
 * drift up the gradient of one matrix, of which the one called mesenchymal gives off the protease that wears the matrix
 * down; square lattices of one size; one tissue from which all routes lead.
 */
final class Shape {

    private final TissueModel model;
    private final List<Issue> issues = new ArrayList<>();
    private final Tissue primary;
    private final List<Tissue> secondary;
    private final CellType mesenchymal;
    private final CellType epithelial;
    private final Field matrix;
    private final Field protease;

    /** @throws InvalidModelException with the reasons why the model does not have the shape */
    static Shape of(SpatialModel spatial) {
        Shape shape = new Shape(spatial);
        if (!shape.issues.isEmpty()) {
            throw new InvalidModelException(shape.issues);
        }
        return shape;
    }

    private Shape(SpatialModel spatial) {
        model = spatial.tissue();
        lattices();
        List<String> origins = model.circulation().routes().stream().map(Route::from).distinct().toList();
        primary = model.tissues().stream().filter(t -> !t.placements().isEmpty()).findFirst()
                .orElse(model.tissues().getFirst());
        secondary = model.tissues().stream().filter(t -> t != primary).toList();
        if (secondary.isEmpty() || origins.stream().anyMatch(id -> !id.equals(primary.id()))) {
            refuse(primary.name(), "MetaSpread needs one tissue with the primary tumour, from which all routes lead, and at "
                    + "least one secondary site.");
        }
        protease = model.fields().stream().filter(f -> f.diffusion() > 0).findFirst().orElse(null);
        matrix = model.fields().stream().filter(f -> f.diffusion() == 0 && !f.degradations().isEmpty()).findFirst()
                .orElse(null);
        if (model.fields().size() != 2 || protease == null || matrix == null) {
            refuse("", "MetaSpread needs two factors: a protease that diffuses and decays, and a matrix that it wears down.");
        }
        List<CellType> placed = spatial.typesOf(primary);
        mesenchymal = placed.stream().filter(t -> protease != null && gives(t, protease.id())).findFirst().orElse(null);
        epithelial = placed.stream().filter(t -> t != mesenchymal).findFirst().orElse(null);
        if (placed.size() != 2 || mesenchymal == null || epithelial == null || gives(epithelial, protease.id())) {
            refuse(primary.name(), "MetaSpread needs two types of cells in the primary tumour, of which one gives off the "
                    + "protease.");
        } else if (!isDiffusive(mesenchymal) || !isDiffusive(epithelial)) {
            refuse(primary.name(), "MetaSpread's cells move by diffusion and drift in the matrix; give them a motility that is "
                    + "a diffusion coefficient.");
        }
    }

    private void lattices() {
        for (Tissue tissue : model.tissues()) {
            var d = tissue.domain();
            var first = model.tissues().getFirst().domain();
            if (!d.isLattice() || d.dimensions() != 2 || d.gridCells(0) != d.gridCells(1)
                    || d.gridCells(0) != first.gridCells(0) || d.siteCapacity() != first.siteCapacity()) {
                refuse(tissue.name(), "MetaSpread needs square lattices in two dimensions, all of one size and one number of "
                        + "cells a site.");
            }
        }
    }

    private void refuse(String element, String sentence) {
        issues.add(Issue.error("metaspread.shape", element, sentence));
    }

    private static boolean gives(CellType type, String field) {
        return type.exchanges().stream().anyMatch(e -> e.field().equals(field) && e.secretion() > 0);
    }

    private static boolean isDiffusive(CellType type) {
        return type.motility() instanceof Motility.Diffusive;
    }

    boolean isMesenchymal(CellType type) {
        return gives(type, protease().id());
    }

    Tissue primary() {
        return primary;
    }

    List<Tissue> secondary() {
        return secondary;
    }

    CellType mesenchymal() {
        return Objects.requireNonNull(mesenchymal);
    }

    CellType epithelial() {
        return Objects.requireNonNull(epithelial);
    }

    Field matrix() {
        return Objects.requireNonNull(matrix);
    }

    Field protease() {
        return Objects.requireNonNull(protease);
    }
}
