package paget.diagram.view;

import java.util.List;

import paget.diagram.spec.ValidationRule;

/**
 * That an element breaks a validation rule.
 *
 * @param level   how bad that is
 * @param message what is wrong
 * @param fixes   what can be done about it
 */
public record BrokenRule(ValidationRule.Level level, String message, List<ValidationRule.Fix> fixes) {
}
