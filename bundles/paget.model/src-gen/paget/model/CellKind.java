/**
 */
package paget.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Cell Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Kinds of cell.
 * <!-- end-model-doc -->
 * @see paget.model.PagetPackage#getCellKind()
 * @model
 * @generated
 */
public enum CellKind implements Enumerator {
	/**
	 * The '<em><b>TUMOUR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TUMOUR_VALUE
	 * @generated
	 * @ordered
	 */
	TUMOUR(0, "TUMOUR", "tumour"),

	/**
	 * The '<em><b>STROMAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STROMAL_VALUE
	 * @generated
	 * @ordered
	 */
	STROMAL(1, "STROMAL", "stromal"),

	/**
	 * The '<em><b>ENDOTHELIAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ENDOTHELIAL_VALUE
	 * @generated
	 * @ordered
	 */
	ENDOTHELIAL(2, "ENDOTHELIAL", "endothelial"),

	/**
	 * The '<em><b>LYMPHATIC ENDOTHELIAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LYMPHATIC_ENDOTHELIAL_VALUE
	 * @generated
	 * @ordered
	 */
	LYMPHATIC_ENDOTHELIAL(3, "LYMPHATIC_ENDOTHELIAL", "lymphatic-endothelial"),

	/**
	 * The '<em><b>EPITHELIAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EPITHELIAL_VALUE
	 * @generated
	 * @ordered
	 */
	EPITHELIAL(4, "EPITHELIAL", "epithelial"),

	/**
	 * The '<em><b>INNATE IMMUNE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INNATE_IMMUNE_VALUE
	 * @generated
	 * @ordered
	 */
	INNATE_IMMUNE(5, "INNATE_IMMUNE", "innate-immune"),

	/**
	 * The '<em><b>ADAPTIVE IMMUNE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ADAPTIVE_IMMUNE_VALUE
	 * @generated
	 * @ordered
	 */
	ADAPTIVE_IMMUNE(6, "ADAPTIVE_IMMUNE", "adaptive-immune"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(7, "OTHER", "other");

	/**
	 * The '<em><b>TUMOUR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TUMOUR
	 * @model literal="tumour"
	 * @generated
	 * @ordered
	 */
	public static final int TUMOUR_VALUE = 0;

	/**
	 * The '<em><b>STROMAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STROMAL
	 * @model literal="stromal"
	 * @generated
	 * @ordered
	 */
	public static final int STROMAL_VALUE = 1;

	/**
	 * The '<em><b>ENDOTHELIAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ENDOTHELIAL
	 * @model literal="endothelial"
	 * @generated
	 * @ordered
	 */
	public static final int ENDOTHELIAL_VALUE = 2;

	/**
	 * The '<em><b>LYMPHATIC ENDOTHELIAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LYMPHATIC_ENDOTHELIAL
	 * @model literal="lymphatic-endothelial"
	 * @generated
	 * @ordered
	 */
	public static final int LYMPHATIC_ENDOTHELIAL_VALUE = 3;

	/**
	 * The '<em><b>EPITHELIAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EPITHELIAL
	 * @model literal="epithelial"
	 * @generated
	 * @ordered
	 */
	public static final int EPITHELIAL_VALUE = 4;

	/**
	 * The '<em><b>INNATE IMMUNE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INNATE_IMMUNE
	 * @model literal="innate-immune"
	 * @generated
	 * @ordered
	 */
	public static final int INNATE_IMMUNE_VALUE = 5;

	/**
	 * The '<em><b>ADAPTIVE IMMUNE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ADAPTIVE_IMMUNE
	 * @model literal="adaptive-immune"
	 * @generated
	 * @ordered
	 */
	public static final int ADAPTIVE_IMMUNE_VALUE = 6;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model literal="other"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 7;

	/**
	 * An array of all the '<em><b>Cell Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CellKind[] VALUES_ARRAY =
		new CellKind[] {
			TUMOUR,
			STROMAL,
			ENDOTHELIAL,
			LYMPHATIC_ENDOTHELIAL,
			EPITHELIAL,
			INNATE_IMMUNE,
			ADAPTIVE_IMMUNE,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Cell Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CellKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Cell Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CellKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CellKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Cell Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CellKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CellKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Cell Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CellKind get(int value) {
		switch (value) {
			case TUMOUR_VALUE: return TUMOUR;
			case STROMAL_VALUE: return STROMAL;
			case ENDOTHELIAL_VALUE: return ENDOTHELIAL;
			case LYMPHATIC_ENDOTHELIAL_VALUE: return LYMPHATIC_ENDOTHELIAL;
			case EPITHELIAL_VALUE: return EPITHELIAL;
			case INNATE_IMMUNE_VALUE: return INNATE_IMMUNE;
			case ADAPTIVE_IMMUNE_VALUE: return ADAPTIVE_IMMUNE;
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
	private CellKind(int value, String name, String literal) {
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
	
} //CellKind
