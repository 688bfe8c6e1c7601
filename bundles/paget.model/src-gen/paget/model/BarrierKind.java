/**
 */
package paget.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Barrier Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Host barriers that tumour cells have to pass (R4, R19).
 * <!-- end-model-doc -->
 * @see paget.model.PagetPackage#getBarrierKind()
 * @model
 * @generated
 */
public enum BarrierKind implements Enumerator {
	/**
	 * The '<em><b>BASEMENT MEMBRANE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BASEMENT_MEMBRANE_VALUE
	 * @generated
	 * @ordered
	 */
	BASEMENT_MEMBRANE(0, "BASEMENT_MEMBRANE", "basement-membrane"),

	/**
	 * The '<em><b>VESSEL WALL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VESSEL_WALL_VALUE
	 * @generated
	 * @ordered
	 */
	VESSEL_WALL(1, "VESSEL_WALL", "vessel-wall"),

	/**
	 * The '<em><b>LYMPHATIC WALL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LYMPHATIC_WALL_VALUE
	 * @generated
	 * @ordered
	 */
	LYMPHATIC_WALL(2, "LYMPHATIC_WALL", "lymphatic-wall"),

	/**
	 * The '<em><b>STROMA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STROMA_VALUE
	 * @generated
	 * @ordered
	 */
	STROMA(3, "STROMA", "stroma"),

	/**
	 * The '<em><b>EPITHELIUM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EPITHELIUM_VALUE
	 * @generated
	 * @ordered
	 */
	EPITHELIUM(4, "EPITHELIUM", "epithelium"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(5, "OTHER", "other");

	/**
	 * The '<em><b>BASEMENT MEMBRANE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BASEMENT_MEMBRANE
	 * @model literal="basement-membrane"
	 * @generated
	 * @ordered
	 */
	public static final int BASEMENT_MEMBRANE_VALUE = 0;

	/**
	 * The '<em><b>VESSEL WALL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VESSEL_WALL
	 * @model literal="vessel-wall"
	 * @generated
	 * @ordered
	 */
	public static final int VESSEL_WALL_VALUE = 1;

	/**
	 * The '<em><b>LYMPHATIC WALL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LYMPHATIC_WALL
	 * @model literal="lymphatic-wall"
	 * @generated
	 * @ordered
	 */
	public static final int LYMPHATIC_WALL_VALUE = 2;

	/**
	 * The '<em><b>STROMA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STROMA
	 * @model literal="stroma"
	 * @generated
	 * @ordered
	 */
	public static final int STROMA_VALUE = 3;

	/**
	 * The '<em><b>EPITHELIUM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EPITHELIUM
	 * @model literal="epithelium"
	 * @generated
	 * @ordered
	 */
	public static final int EPITHELIUM_VALUE = 4;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model literal="other"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 5;

	/**
	 * An array of all the '<em><b>Barrier Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final BarrierKind[] VALUES_ARRAY =
		new BarrierKind[] {
			BASEMENT_MEMBRANE,
			VESSEL_WALL,
			LYMPHATIC_WALL,
			STROMA,
			EPITHELIUM,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Barrier Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<BarrierKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Barrier Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BarrierKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			BarrierKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Barrier Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BarrierKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			BarrierKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Barrier Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BarrierKind get(int value) {
		switch (value) {
			case BASEMENT_MEMBRANE_VALUE: return BASEMENT_MEMBRANE;
			case VESSEL_WALL_VALUE: return VESSEL_WALL;
			case LYMPHATIC_WALL_VALUE: return LYMPHATIC_WALL;
			case STROMA_VALUE: return STROMA;
			case EPITHELIUM_VALUE: return EPITHELIUM;
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
	private BarrierKind(int value, String name, String literal) {
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
	
} //BarrierKind
