/**
 */
package paget.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Vessel Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Kinds of vessel.
 * <!-- end-model-doc -->
 * @see paget.model.PagetPackage#getVesselKind()
 * @model
 * @generated
 */
public enum VesselKind implements Enumerator {
	/**
	 * The '<em><b>VEIN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VEIN_VALUE
	 * @generated
	 * @ordered
	 */
	VEIN(0, "VEIN", "vein"),

	/**
	 * The '<em><b>ARTERY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ARTERY_VALUE
	 * @generated
	 * @ordered
	 */
	ARTERY(1, "ARTERY", "artery"),

	/**
	 * The '<em><b>PORTAL VEIN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PORTAL_VEIN_VALUE
	 * @generated
	 * @ordered
	 */
	PORTAL_VEIN(2, "PORTAL_VEIN", "portal-vein"),

	/**
	 * The '<em><b>LYMPHATIC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LYMPHATIC_VALUE
	 * @generated
	 * @ordered
	 */
	LYMPHATIC(3, "LYMPHATIC", "lymphatic");

	/**
	 * The '<em><b>VEIN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VEIN
	 * @model literal="vein"
	 * @generated
	 * @ordered
	 */
	public static final int VEIN_VALUE = 0;

	/**
	 * The '<em><b>ARTERY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ARTERY
	 * @model literal="artery"
	 * @generated
	 * @ordered
	 */
	public static final int ARTERY_VALUE = 1;

	/**
	 * The '<em><b>PORTAL VEIN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PORTAL_VEIN
	 * @model literal="portal-vein"
	 * @generated
	 * @ordered
	 */
	public static final int PORTAL_VEIN_VALUE = 2;

	/**
	 * The '<em><b>LYMPHATIC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LYMPHATIC
	 * @model literal="lymphatic"
	 * @generated
	 * @ordered
	 */
	public static final int LYMPHATIC_VALUE = 3;

	/**
	 * An array of all the '<em><b>Vessel Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final VesselKind[] VALUES_ARRAY =
		new VesselKind[] {
			VEIN,
			ARTERY,
			PORTAL_VEIN,
			LYMPHATIC,
		};

	/**
	 * A public read-only list of all the '<em><b>Vessel Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<VesselKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Vessel Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static VesselKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			VesselKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Vessel Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static VesselKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			VesselKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Vessel Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static VesselKind get(int value) {
		switch (value) {
			case VEIN_VALUE: return VEIN;
			case ARTERY_VALUE: return ARTERY;
			case PORTAL_VEIN_VALUE: return PORTAL_VEIN;
			case LYMPHATIC_VALUE: return LYMPHATIC;
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
	private VesselKind(int value, String name, String literal) {
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
	
} //VesselKind
