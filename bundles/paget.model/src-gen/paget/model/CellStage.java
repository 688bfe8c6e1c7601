/**
 */
package paget.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Cell Stage</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Where in the cascade the cells of a population stand (R1, R5).
 * <!-- end-model-doc -->
 * @see paget.model.PagetPackage#getCellStage()
 * @model
 * @generated
 */
public enum CellStage implements Enumerator {
	/**
	 * The '<em><b>ESTABLISHED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Growing in a tissue: the primary tumour, a normal cell population.
	 * <!-- end-model-doc -->
	 * @see #ESTABLISHED_VALUE
	 * @generated
	 * @ordered
	 */
	ESTABLISHED(0, "ESTABLISHED", "established"),

	/**
	 * The '<em><b>CIRCULATING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In blood or lymph.
	 * <!-- end-model-doc -->
	 * @see #CIRCULATING_VALUE
	 * @generated
	 * @ordered
	 */
	CIRCULATING(1, "CIRCULATING", "circulating"),

	/**
	 * The '<em><b>ARRESTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Held in the capillaries or sinuses of an organ.
	 * <!-- end-model-doc -->
	 * @see #ARRESTED_VALUE
	 * @generated
	 * @ordered
	 */
	ARRESTED(2, "ARRESTED", "arrested"),

	/**
	 * The '<em><b>SOLITARY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Extravasated single cells.
	 * <!-- end-model-doc -->
	 * @see #SOLITARY_VALUE
	 * @generated
	 * @ordered
	 */
	SOLITARY(3, "SOLITARY", "solitary"),

	/**
	 * The '<em><b>DORMANT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Resting: quiescent cells or a focus held in balance.
	 * <!-- end-model-doc -->
	 * @see #DORMANT_VALUE
	 * @generated
	 * @ordered
	 */
	DORMANT(4, "DORMANT", "dormant"),

	/**
	 * The '<em><b>MICROMETASTASIS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Growing, below detection.
	 * <!-- end-model-doc -->
	 * @see #MICROMETASTASIS_VALUE
	 * @generated
	 * @ordered
	 */
	MICROMETASTASIS(5, "MICROMETASTASIS", "micrometastasis"),

	/**
	 * The '<em><b>MACROMETASTASIS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Detectable.
	 * <!-- end-model-doc -->
	 * @see #MACROMETASTASIS_VALUE
	 * @generated
	 * @ordered
	 */
	MACROMETASTASIS(6, "MACROMETASTASIS", "macrometastasis");

	/**
	 * The '<em><b>ESTABLISHED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Growing in a tissue: the primary tumour, a normal cell population.
	 * <!-- end-model-doc -->
	 * @see #ESTABLISHED
	 * @model literal="established"
	 * @generated
	 * @ordered
	 */
	public static final int ESTABLISHED_VALUE = 0;

	/**
	 * The '<em><b>CIRCULATING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In blood or lymph.
	 * <!-- end-model-doc -->
	 * @see #CIRCULATING
	 * @model literal="circulating"
	 * @generated
	 * @ordered
	 */
	public static final int CIRCULATING_VALUE = 1;

	/**
	 * The '<em><b>ARRESTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Held in the capillaries or sinuses of an organ.
	 * <!-- end-model-doc -->
	 * @see #ARRESTED
	 * @model literal="arrested"
	 * @generated
	 * @ordered
	 */
	public static final int ARRESTED_VALUE = 2;

	/**
	 * The '<em><b>SOLITARY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Extravasated single cells.
	 * <!-- end-model-doc -->
	 * @see #SOLITARY
	 * @model literal="solitary"
	 * @generated
	 * @ordered
	 */
	public static final int SOLITARY_VALUE = 3;

	/**
	 * The '<em><b>DORMANT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Resting: quiescent cells or a focus held in balance.
	 * <!-- end-model-doc -->
	 * @see #DORMANT
	 * @model literal="dormant"
	 * @generated
	 * @ordered
	 */
	public static final int DORMANT_VALUE = 4;

	/**
	 * The '<em><b>MICROMETASTASIS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Growing, below detection.
	 * <!-- end-model-doc -->
	 * @see #MICROMETASTASIS
	 * @model literal="micrometastasis"
	 * @generated
	 * @ordered
	 */
	public static final int MICROMETASTASIS_VALUE = 5;

	/**
	 * The '<em><b>MACROMETASTASIS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Detectable.
	 * <!-- end-model-doc -->
	 * @see #MACROMETASTASIS
	 * @model literal="macrometastasis"
	 * @generated
	 * @ordered
	 */
	public static final int MACROMETASTASIS_VALUE = 6;

	/**
	 * An array of all the '<em><b>Cell Stage</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CellStage[] VALUES_ARRAY =
		new CellStage[] {
			ESTABLISHED,
			CIRCULATING,
			ARRESTED,
			SOLITARY,
			DORMANT,
			MICROMETASTASIS,
			MACROMETASTASIS,
		};

	/**
	 * A public read-only list of all the '<em><b>Cell Stage</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CellStage> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Cell Stage</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CellStage get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CellStage result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Cell Stage</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CellStage getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CellStage result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Cell Stage</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CellStage get(int value) {
		switch (value) {
			case ESTABLISHED_VALUE: return ESTABLISHED;
			case CIRCULATING_VALUE: return CIRCULATING;
			case ARRESTED_VALUE: return ARRESTED;
			case SOLITARY_VALUE: return SOLITARY;
			case DORMANT_VALUE: return DORMANT;
			case MICROMETASTASIS_VALUE: return MICROMETASTASIS;
			case MACROMETASTASIS_VALUE: return MACROMETASTASIS;
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
	private CellStage(int value, String name, String literal) {
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
	
} //CellStage
