/**
 */
package paget.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Factor Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Kinds of molecular factor.
 * <!-- end-model-doc -->
 * @see paget.model.PagetPackage#getFactorKind()
 * @model
 * @generated
 */
public enum FactorKind implements Enumerator {
	/**
	 * The '<em><b>CHEMOKINE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHEMOKINE_VALUE
	 * @generated
	 * @ordered
	 */
	CHEMOKINE(0, "CHEMOKINE", "chemokine"),

	/**
	 * The '<em><b>CYTOKINE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CYTOKINE_VALUE
	 * @generated
	 * @ordered
	 */
	CYTOKINE(1, "CYTOKINE", "cytokine"),

	/**
	 * The '<em><b>GROWTH FACTOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GROWTH_FACTOR_VALUE
	 * @generated
	 * @ordered
	 */
	GROWTH_FACTOR(2, "GROWTH_FACTOR", "growth-factor"),

	/**
	 * The '<em><b>HORMONE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HORMONE_VALUE
	 * @generated
	 * @ordered
	 */
	HORMONE(3, "HORMONE", "hormone"),

	/**
	 * The '<em><b>ZYMOGEN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ZYMOGEN_VALUE
	 * @generated
	 * @ordered
	 */
	ZYMOGEN(4, "ZYMOGEN", "zymogen"),

	/**
	 * The '<em><b>PROTEASE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROTEASE_VALUE
	 * @generated
	 * @ordered
	 */
	PROTEASE(5, "PROTEASE", "protease"),

	/**
	 * The '<em><b>PROTEASE INHIBITOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROTEASE_INHIBITOR_VALUE
	 * @generated
	 * @ordered
	 */
	PROTEASE_INHIBITOR(6, "PROTEASE_INHIBITOR", "protease-inhibitor"),

	/**
	 * The '<em><b>ANGIOGENIC FACTOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANGIOGENIC_FACTOR_VALUE
	 * @generated
	 * @ordered
	 */
	ANGIOGENIC_FACTOR(7, "ANGIOGENIC_FACTOR", "angiogenic-factor"),

	/**
	 * The '<em><b>ANGIOGENESIS INHIBITOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANGIOGENESIS_INHIBITOR_VALUE
	 * @generated
	 * @ordered
	 */
	ANGIOGENESIS_INHIBITOR(8, "ANGIOGENESIS_INHIBITOR", "angiogenesis-inhibitor"),

	/**
	 * The '<em><b>MATRIX COMPONENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MATRIX_COMPONENT_VALUE
	 * @generated
	 * @ordered
	 */
	MATRIX_COMPONENT(9, "MATRIX_COMPONENT", "matrix-component"),

	/**
	 * The '<em><b>METABOLITE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #METABOLITE_VALUE
	 * @generated
	 * @ordered
	 */
	METABOLITE(10, "METABOLITE", "metabolite"),

	/**
	 * The '<em><b>DRUG</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DRUG_VALUE
	 * @generated
	 * @ordered
	 */
	DRUG(11, "DRUG", "drug"),

	/**
	 * The '<em><b>ANTIBODY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANTIBODY_VALUE
	 * @generated
	 * @ordered
	 */
	ANTIBODY(12, "ANTIBODY", "antibody"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(13, "OTHER", "other");

	/**
	 * The '<em><b>CHEMOKINE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHEMOKINE
	 * @model literal="chemokine"
	 * @generated
	 * @ordered
	 */
	public static final int CHEMOKINE_VALUE = 0;

	/**
	 * The '<em><b>CYTOKINE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CYTOKINE
	 * @model literal="cytokine"
	 * @generated
	 * @ordered
	 */
	public static final int CYTOKINE_VALUE = 1;

	/**
	 * The '<em><b>GROWTH FACTOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GROWTH_FACTOR
	 * @model literal="growth-factor"
	 * @generated
	 * @ordered
	 */
	public static final int GROWTH_FACTOR_VALUE = 2;

	/**
	 * The '<em><b>HORMONE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HORMONE
	 * @model literal="hormone"
	 * @generated
	 * @ordered
	 */
	public static final int HORMONE_VALUE = 3;

	/**
	 * The '<em><b>ZYMOGEN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ZYMOGEN
	 * @model literal="zymogen"
	 * @generated
	 * @ordered
	 */
	public static final int ZYMOGEN_VALUE = 4;

	/**
	 * The '<em><b>PROTEASE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROTEASE
	 * @model literal="protease"
	 * @generated
	 * @ordered
	 */
	public static final int PROTEASE_VALUE = 5;

	/**
	 * The '<em><b>PROTEASE INHIBITOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROTEASE_INHIBITOR
	 * @model literal="protease-inhibitor"
	 * @generated
	 * @ordered
	 */
	public static final int PROTEASE_INHIBITOR_VALUE = 6;

	/**
	 * The '<em><b>ANGIOGENIC FACTOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANGIOGENIC_FACTOR
	 * @model literal="angiogenic-factor"
	 * @generated
	 * @ordered
	 */
	public static final int ANGIOGENIC_FACTOR_VALUE = 7;

	/**
	 * The '<em><b>ANGIOGENESIS INHIBITOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANGIOGENESIS_INHIBITOR
	 * @model literal="angiogenesis-inhibitor"
	 * @generated
	 * @ordered
	 */
	public static final int ANGIOGENESIS_INHIBITOR_VALUE = 8;

	/**
	 * The '<em><b>MATRIX COMPONENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MATRIX_COMPONENT
	 * @model literal="matrix-component"
	 * @generated
	 * @ordered
	 */
	public static final int MATRIX_COMPONENT_VALUE = 9;

	/**
	 * The '<em><b>METABOLITE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #METABOLITE
	 * @model literal="metabolite"
	 * @generated
	 * @ordered
	 */
	public static final int METABOLITE_VALUE = 10;

	/**
	 * The '<em><b>DRUG</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DRUG
	 * @model literal="drug"
	 * @generated
	 * @ordered
	 */
	public static final int DRUG_VALUE = 11;

	/**
	 * The '<em><b>ANTIBODY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANTIBODY
	 * @model literal="antibody"
	 * @generated
	 * @ordered
	 */
	public static final int ANTIBODY_VALUE = 12;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model literal="other"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 13;

	/**
	 * An array of all the '<em><b>Factor Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final FactorKind[] VALUES_ARRAY =
		new FactorKind[] {
			CHEMOKINE,
			CYTOKINE,
			GROWTH_FACTOR,
			HORMONE,
			ZYMOGEN,
			PROTEASE,
			PROTEASE_INHIBITOR,
			ANGIOGENIC_FACTOR,
			ANGIOGENESIS_INHIBITOR,
			MATRIX_COMPONENT,
			METABOLITE,
			DRUG,
			ANTIBODY,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Factor Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<FactorKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Factor Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FactorKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FactorKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Factor Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FactorKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FactorKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Factor Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FactorKind get(int value) {
		switch (value) {
			case CHEMOKINE_VALUE: return CHEMOKINE;
			case CYTOKINE_VALUE: return CYTOKINE;
			case GROWTH_FACTOR_VALUE: return GROWTH_FACTOR;
			case HORMONE_VALUE: return HORMONE;
			case ZYMOGEN_VALUE: return ZYMOGEN;
			case PROTEASE_VALUE: return PROTEASE;
			case PROTEASE_INHIBITOR_VALUE: return PROTEASE_INHIBITOR;
			case ANGIOGENIC_FACTOR_VALUE: return ANGIOGENIC_FACTOR;
			case ANGIOGENESIS_INHIBITOR_VALUE: return ANGIOGENESIS_INHIBITOR;
			case MATRIX_COMPONENT_VALUE: return MATRIX_COMPONENT;
			case METABOLITE_VALUE: return METABOLITE;
			case DRUG_VALUE: return DRUG;
			case ANTIBODY_VALUE: return ANTIBODY;
			case OTHER_VALUE: return OTHER;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private FactorKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //FactorKind
