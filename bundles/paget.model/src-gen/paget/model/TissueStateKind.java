/**
 */
package paget.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Tissue State Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a tissue state measures (R17, R20, R28, R33).
 * <!-- end-model-doc -->
 * @see paget.model.PagetPackage#getTissueStateKind()
 * @model
 * @generated
 */
public enum TissueStateKind implements Enumerator {
	/**
	 * The '<em><b>MATRIX DENSITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MATRIX_DENSITY_VALUE
	 * @generated
	 * @ordered
	 */
	MATRIX_DENSITY(0, "MATRIX_DENSITY", "matrix-density"),

	/**
	 * The '<em><b>VESSEL DENSITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VESSEL_DENSITY_VALUE
	 * @generated
	 * @ordered
	 */
	VESSEL_DENSITY(1, "VESSEL_DENSITY", "vessel-density"),

	/**
	 * The '<em><b>VASCULAR SUPPORT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VASCULAR_SUPPORT_VALUE
	 * @generated
	 * @ordered
	 */
	VASCULAR_SUPPORT(2, "VASCULAR_SUPPORT", "vascular-support"),

	/**
	 * The '<em><b>LYMPHATIC DENSITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LYMPHATIC_DENSITY_VALUE
	 * @generated
	 * @ordered
	 */
	LYMPHATIC_DENSITY(3, "LYMPHATIC_DENSITY", "lymphatic-density"),

	/**
	 * The '<em><b>EPITHELIAL ORDER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EPITHELIAL_ORDER_VALUE
	 * @generated
	 * @ordered
	 */
	EPITHELIAL_ORDER(4, "EPITHELIAL_ORDER", "epithelial-order"),

	/**
	 * The '<em><b>HYDRAULIC CONDUCTIVITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HYDRAULIC_CONDUCTIVITY_VALUE
	 * @generated
	 * @ordered
	 */
	HYDRAULIC_CONDUCTIVITY(5, "HYDRAULIC_CONDUCTIVITY", "hydraulic-conductivity"),

	/**
	 * The '<em><b>INTERSTITIAL PRESSURE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INTERSTITIAL_PRESSURE_VALUE
	 * @generated
	 * @ordered
	 */
	INTERSTITIAL_PRESSURE(6, "INTERSTITIAL_PRESSURE", "interstitial-pressure"),

	/**
	 * The '<em><b>NICHE CONDITIONING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NICHE_CONDITIONING_VALUE
	 * @generated
	 * @ordered
	 */
	NICHE_CONDITIONING(7, "NICHE_CONDITIONING", "niche-conditioning"),

	/**
	 * The '<em><b>METABOLIC QUALITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #METABOLIC_QUALITY_VALUE
	 * @generated
	 * @ordered
	 */
	METABOLIC_QUALITY(8, "METABOLIC_QUALITY", "metabolic-quality"),

	/**
	 * The '<em><b>OXYGENATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OXYGENATION_VALUE
	 * @generated
	 * @ordered
	 */
	OXYGENATION(9, "OXYGENATION", "oxygenation"),

	/**
	 * The '<em><b>PSEUDOPODIA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PSEUDOPODIA_VALUE
	 * @generated
	 * @ordered
	 */
	PSEUDOPODIA(10, "PSEUDOPODIA", "pseudopodia"),

	/**
	 * The '<em><b>ACTIN POLYMERIZATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ACTIN_POLYMERIZATION_VALUE
	 * @generated
	 * @ordered
	 */
	ACTIN_POLYMERIZATION(11, "ACTIN_POLYMERIZATION", "actin-polymerization"),

	/**
	 * The '<em><b>INNATE RESPONSE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INNATE_RESPONSE_VALUE
	 * @generated
	 * @ordered
	 */
	INNATE_RESPONSE(12, "INNATE_RESPONSE", "innate-response"),

	/**
	 * The '<em><b>ADAPTIVE RESPONSE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ADAPTIVE_RESPONSE_VALUE
	 * @generated
	 * @ordered
	 */
	ADAPTIVE_RESPONSE(13, "ADAPTIVE_RESPONSE", "adaptive-response"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(14, "OTHER", "other");

	/**
	 * The '<em><b>MATRIX DENSITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MATRIX_DENSITY
	 * @model literal="matrix-density"
	 * @generated
	 * @ordered
	 */
	public static final int MATRIX_DENSITY_VALUE = 0;

	/**
	 * The '<em><b>VESSEL DENSITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VESSEL_DENSITY
	 * @model literal="vessel-density"
	 * @generated
	 * @ordered
	 */
	public static final int VESSEL_DENSITY_VALUE = 1;

	/**
	 * The '<em><b>VASCULAR SUPPORT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VASCULAR_SUPPORT
	 * @model literal="vascular-support"
	 * @generated
	 * @ordered
	 */
	public static final int VASCULAR_SUPPORT_VALUE = 2;

	/**
	 * The '<em><b>LYMPHATIC DENSITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LYMPHATIC_DENSITY
	 * @model literal="lymphatic-density"
	 * @generated
	 * @ordered
	 */
	public static final int LYMPHATIC_DENSITY_VALUE = 3;

	/**
	 * The '<em><b>EPITHELIAL ORDER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EPITHELIAL_ORDER
	 * @model literal="epithelial-order"
	 * @generated
	 * @ordered
	 */
	public static final int EPITHELIAL_ORDER_VALUE = 4;

	/**
	 * The '<em><b>HYDRAULIC CONDUCTIVITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HYDRAULIC_CONDUCTIVITY
	 * @model literal="hydraulic-conductivity"
	 * @generated
	 * @ordered
	 */
	public static final int HYDRAULIC_CONDUCTIVITY_VALUE = 5;

	/**
	 * The '<em><b>INTERSTITIAL PRESSURE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INTERSTITIAL_PRESSURE
	 * @model literal="interstitial-pressure"
	 * @generated
	 * @ordered
	 */
	public static final int INTERSTITIAL_PRESSURE_VALUE = 6;

	/**
	 * The '<em><b>NICHE CONDITIONING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NICHE_CONDITIONING
	 * @model literal="niche-conditioning"
	 * @generated
	 * @ordered
	 */
	public static final int NICHE_CONDITIONING_VALUE = 7;

	/**
	 * The '<em><b>METABOLIC QUALITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #METABOLIC_QUALITY
	 * @model literal="metabolic-quality"
	 * @generated
	 * @ordered
	 */
	public static final int METABOLIC_QUALITY_VALUE = 8;

	/**
	 * The '<em><b>OXYGENATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OXYGENATION
	 * @model literal="oxygenation"
	 * @generated
	 * @ordered
	 */
	public static final int OXYGENATION_VALUE = 9;

	/**
	 * The '<em><b>PSEUDOPODIA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PSEUDOPODIA
	 * @model literal="pseudopodia"
	 * @generated
	 * @ordered
	 */
	public static final int PSEUDOPODIA_VALUE = 10;

	/**
	 * The '<em><b>ACTIN POLYMERIZATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ACTIN_POLYMERIZATION
	 * @model literal="actin-polymerization"
	 * @generated
	 * @ordered
	 */
	public static final int ACTIN_POLYMERIZATION_VALUE = 11;

	/**
	 * The '<em><b>INNATE RESPONSE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INNATE_RESPONSE
	 * @model literal="innate-response"
	 * @generated
	 * @ordered
	 */
	public static final int INNATE_RESPONSE_VALUE = 12;

	/**
	 * The '<em><b>ADAPTIVE RESPONSE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ADAPTIVE_RESPONSE
	 * @model literal="adaptive-response"
	 * @generated
	 * @ordered
	 */
	public static final int ADAPTIVE_RESPONSE_VALUE = 13;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model literal="other"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 14;

	/**
	 * An array of all the '<em><b>Tissue State Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final TissueStateKind[] VALUES_ARRAY =
		new TissueStateKind[] {
			MATRIX_DENSITY,
			VESSEL_DENSITY,
			VASCULAR_SUPPORT,
			LYMPHATIC_DENSITY,
			EPITHELIAL_ORDER,
			HYDRAULIC_CONDUCTIVITY,
			INTERSTITIAL_PRESSURE,
			NICHE_CONDITIONING,
			METABOLIC_QUALITY,
			OXYGENATION,
			PSEUDOPODIA,
			ACTIN_POLYMERIZATION,
			INNATE_RESPONSE,
			ADAPTIVE_RESPONSE,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Tissue State Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<TissueStateKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Tissue State Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TissueStateKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TissueStateKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Tissue State Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TissueStateKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TissueStateKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Tissue State Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TissueStateKind get(int value) {
		switch (value) {
			case MATRIX_DENSITY_VALUE: return MATRIX_DENSITY;
			case VESSEL_DENSITY_VALUE: return VESSEL_DENSITY;
			case VASCULAR_SUPPORT_VALUE: return VASCULAR_SUPPORT;
			case LYMPHATIC_DENSITY_VALUE: return LYMPHATIC_DENSITY;
			case EPITHELIAL_ORDER_VALUE: return EPITHELIAL_ORDER;
			case HYDRAULIC_CONDUCTIVITY_VALUE: return HYDRAULIC_CONDUCTIVITY;
			case INTERSTITIAL_PRESSURE_VALUE: return INTERSTITIAL_PRESSURE;
			case NICHE_CONDITIONING_VALUE: return NICHE_CONDITIONING;
			case METABOLIC_QUALITY_VALUE: return METABOLIC_QUALITY;
			case OXYGENATION_VALUE: return OXYGENATION;
			case PSEUDOPODIA_VALUE: return PSEUDOPODIA;
			case ACTIN_POLYMERIZATION_VALUE: return ACTIN_POLYMERIZATION;
			case INNATE_RESPONSE_VALUE: return INNATE_RESPONSE;
			case ADAPTIVE_RESPONSE_VALUE: return ADAPTIVE_RESPONSE;
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
	private TissueStateKind(int value, String name, String literal) {
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
	
} //TissueStateKind
