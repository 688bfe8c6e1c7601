package paget.diagram;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import paget.diagram.spec.ValidationRule;

/** An element that breaks a validation rule of the specification. */
public record Finding(ValidationRule.Level level, EObject element, String message, List<ValidationRule.Fix> fixes) {
}
