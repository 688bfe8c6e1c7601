/**
 */
package paget.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Trait Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Heritable capabilities of a cell type (R7, R10). Each names the process whose rate it supplies, or a property of single cells.
 * <!-- end-model-doc -->
 * @see paget.model.PagetPackage#getTraitKind()
 * @model
 * @generated
 */
public enum TraitKind implements Enumerator {
	/**
	 * The '<em><b>PROLIFERATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROLIFERATION_VALUE
	 * @generated
	 * @ordered
	 */
	PROLIFERATION(0, "PROLIFERATION", "proliferation"),

	/**
	 * The '<em><b>DEATH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DEATH_VALUE
	 * @generated
	 * @ordered
	 */
	DEATH(1, "DEATH", "death"),

	/**
	 * The '<em><b>MUTATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Probability per division.
	 * <!-- end-model-doc -->
	 * @see #MUTATION_VALUE
	 * @generated
	 * @ordered
	 */
	MUTATION(2, "MUTATION", "mutation"),

	/**
	 * The '<em><b>SWITCHING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SWITCHING_VALUE
	 * @generated
	 * @ordered
	 */
	SWITCHING(3, "SWITCHING", "switching"),

	/**
	 * The '<em><b>INVASION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INVASION_VALUE
	 * @generated
	 * @ordered
	 */
	INVASION(4, "INVASION", "invasion"),

	/**
	 * The '<em><b>INTRAVASATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INTRAVASATION_VALUE
	 * @generated
	 * @ordered
	 */
	INTRAVASATION(5, "INTRAVASATION", "intravasation"),

	/**
	 * The '<em><b>CIRCULATION LOSS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CIRCULATION_LOSS_VALUE
	 * @generated
	 * @ordered
	 */
	CIRCULATION_LOSS(6, "CIRCULATION_LOSS", "circulation-loss"),

	/**
	 * The '<em><b>ARREST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ARREST_VALUE
	 * @generated
	 * @ordered
	 */
	ARREST(7, "ARREST", "arrest"),

	/**
	 * The '<em><b>EXTRAVASATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXTRAVASATION_VALUE
	 * @generated
	 * @ordered
	 */
	EXTRAVASATION(8, "EXTRAVASATION", "extravasation"),

	/**
	 * The '<em><b>COLONIZATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COLONIZATION_VALUE
	 * @generated
	 * @ordered
	 */
	COLONIZATION(9, "COLONIZATION", "colonization"),

	/**
	 * The '<em><b>DORMANCY ENTRY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DORMANCY_ENTRY_VALUE
	 * @generated
	 * @ordered
	 */
	DORMANCY_ENTRY(10, "DORMANCY_ENTRY", "dormancy-entry"),

	/**
	 * The '<em><b>AWAKENING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AWAKENING_VALUE
	 * @generated
	 * @ordered
	 */
	AWAKENING(11, "AWAKENING", "awakening"),

	/**
	 * The '<em><b>SECRETION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the factor that the trait names.
	 * <!-- end-model-doc -->
	 * @see #SECRETION_VALUE
	 * @generated
	 * @ordered
	 */
	SECRETION(12, "SECRETION", "secretion"),

	/**
	 * The '<em><b>UPTAKE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the factor that the trait names.
	 * <!-- end-model-doc -->
	 * @see #UPTAKE_VALUE
	 * @generated
	 * @ordered
	 */
	UPTAKE(13, "UPTAKE", "uptake"),

	/**
	 * The '<em><b>PROTEOLYSIS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROTEOLYSIS_VALUE
	 * @generated
	 * @ordered
	 */
	PROTEOLYSIS(14, "PROTEOLYSIS", "proteolysis"),

	/**
	 * The '<em><b>KILLING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #KILLING_VALUE
	 * @generated
	 * @ordered
	 */
	KILLING(15, "KILLING", "killing"),

	/**
	 * The '<em><b>ADHESION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Strength of attachment to other cells; single cells in space only.
	 * <!-- end-model-doc -->
	 * @see #ADHESION_VALUE
	 * @generated
	 * @ordered
	 */
	ADHESION(16, "ADHESION", "adhesion"),

	/**
	 * The '<em><b>MOTILITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Speed of a persistent walk, or the diffusion coefficient of a random one; single cells in space only.
	 * <!-- end-model-doc -->
	 * @see #MOTILITY_VALUE
	 * @generated
	 * @ordered
	 */
	MOTILITY(17, "MOTILITY", "motility"),

	/**
	 * The '<em><b>PERSISTENCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Persistence time of motion; single cells in space only.
	 * <!-- end-model-doc -->
	 * @see #PERSISTENCE_VALUE
	 * @generated
	 * @ordered
	 */
	PERSISTENCE(18, "PERSISTENCE", "persistence"),

	/**
	 * The '<em><b>CHEMOTAXIS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bias towards the factor that the trait names, from 0 to 1, or the drift in its gradient, an area per time and level; single cells in space only.
	 * <!-- end-model-doc -->
	 * @see #CHEMOTAXIS_VALUE
	 * @generated
	 * @ordered
	 */
	CHEMOTAXIS(19, "CHEMOTAXIS", "chemotaxis"),

	/**
	 * The '<em><b>CLUSTER SURVIVAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fraction of clusters that survive the circulation; cells whose type has it leave a tissue as clusters. Single cells in space only.
	 * <!-- end-model-doc -->
	 * @see #CLUSTER_SURVIVAL_VALUE
	 * @generated
	 * @ordered
	 */
	CLUSTER_SURVIVAL(20, "CLUSTER_SURVIVAL", "cluster-survival"),

	/**
	 * The '<em><b>DISAGGREGATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Chance of a cell to break off its cluster in the circulation; single cells in space only.
	 * <!-- end-model-doc -->
	 * @see #DISAGGREGATION_VALUE
	 * @generated
	 * @ordered
	 */
	DISAGGREGATION(21, "DISAGGREGATION", "disaggregation");

	/**
	 * The '<em><b>PROLIFERATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROLIFERATION
	 * @model literal="proliferation"
	 * @generated
	 * @ordered
	 */
	public static final int PROLIFERATION_VALUE = 0;

	/**
	 * The '<em><b>DEATH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DEATH
	 * @model literal="death"
	 * @generated
	 * @ordered
	 */
	public static final int DEATH_VALUE = 1;

	/**
	 * The '<em><b>MUTATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Probability per division.
	 * <!-- end-model-doc -->
	 * @see #MUTATION
	 * @model literal="mutation"
	 * @generated
	 * @ordered
	 */
	public static final int MUTATION_VALUE = 2;

	/**
	 * The '<em><b>SWITCHING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SWITCHING
	 * @model literal="switching"
	 * @generated
	 * @ordered
	 */
	public static final int SWITCHING_VALUE = 3;

	/**
	 * The '<em><b>INVASION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INVASION
	 * @model literal="invasion"
	 * @generated
	 * @ordered
	 */
	public static final int INVASION_VALUE = 4;

	/**
	 * The '<em><b>INTRAVASATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INTRAVASATION
	 * @model literal="intravasation"
	 * @generated
	 * @ordered
	 */
	public static final int INTRAVASATION_VALUE = 5;

	/**
	 * The '<em><b>CIRCULATION LOSS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CIRCULATION_LOSS
	 * @model literal="circulation-loss"
	 * @generated
	 * @ordered
	 */
	public static final int CIRCULATION_LOSS_VALUE = 6;

	/**
	 * The '<em><b>ARREST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ARREST
	 * @model literal="arrest"
	 * @generated
	 * @ordered
	 */
	public static final int ARREST_VALUE = 7;

	/**
	 * The '<em><b>EXTRAVASATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXTRAVASATION
	 * @model literal="extravasation"
	 * @generated
	 * @ordered
	 */
	public static final int EXTRAVASATION_VALUE = 8;

	/**
	 * The '<em><b>COLONIZATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COLONIZATION
	 * @model literal="colonization"
	 * @generated
	 * @ordered
	 */
	public static final int COLONIZATION_VALUE = 9;

	/**
	 * The '<em><b>DORMANCY ENTRY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DORMANCY_ENTRY
	 * @model literal="dormancy-entry"
	 * @generated
	 * @ordered
	 */
	public static final int DORMANCY_ENTRY_VALUE = 10;

	/**
	 * The '<em><b>AWAKENING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AWAKENING
	 * @model literal="awakening"
	 * @generated
	 * @ordered
	 */
	public static final int AWAKENING_VALUE = 11;

	/**
	 * The '<em><b>SECRETION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the factor that the trait names.
	 * <!-- end-model-doc -->
	 * @see #SECRETION
	 * @model literal="secretion"
	 * @generated
	 * @ordered
	 */
	public static final int SECRETION_VALUE = 12;

	/**
	 * The '<em><b>UPTAKE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the factor that the trait names.
	 * <!-- end-model-doc -->
	 * @see #UPTAKE
	 * @model literal="uptake"
	 * @generated
	 * @ordered
	 */
	public static final int UPTAKE_VALUE = 13;

	/**
	 * The '<em><b>PROTEOLYSIS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROTEOLYSIS
	 * @model literal="proteolysis"
	 * @generated
	 * @ordered
	 */
	public static final int PROTEOLYSIS_VALUE = 14;

	/**
	 * The '<em><b>KILLING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #KILLING
	 * @model literal="killing"
	 * @generated
	 * @ordered
	 */
	public static final int KILLING_VALUE = 15;

	/**
	 * The '<em><b>ADHESION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Strength of attachment to other cells; single cells in space only.
	 * <!-- end-model-doc -->
	 * @see #ADHESION
	 * @model literal="adhesion"
	 * @generated
	 * @ordered
	 */
	public static final int ADHESION_VALUE = 16;

	/**
	 * The '<em><b>MOTILITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Speed of a persistent walk, or the diffusion coefficient of a random one; single cells in space only.
	 * <!-- end-model-doc -->
	 * @see #MOTILITY
	 * @model literal="motility"
	 * @generated
	 * @ordered
	 */
	public static final int MOTILITY_VALUE = 17;

	/**
	 * The '<em><b>PERSISTENCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Persistence time of motion; single cells in space only.
	 * <!-- end-model-doc -->
	 * @see #PERSISTENCE
	 * @model literal="persistence"
	 * @generated
	 * @ordered
	 */
	public static final int PERSISTENCE_VALUE = 18;

	/**
	 * The '<em><b>CHEMOTAXIS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bias towards the factor that the trait names, from 0 to 1, or the drift in its gradient, an area per time and level; single cells in space only.
	 * <!-- end-model-doc -->
	 * @see #CHEMOTAXIS
	 * @model literal="chemotaxis"
	 * @generated
	 * @ordered
	 */
	public static final int CHEMOTAXIS_VALUE = 19;

	/**
	 * The '<em><b>CLUSTER SURVIVAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fraction of clusters that survive the circulation; cells whose type has it leave a tissue as clusters. Single cells in space only.
	 * <!-- end-model-doc -->
	 * @see #CLUSTER_SURVIVAL
	 * @model literal="cluster-survival"
	 * @generated
	 * @ordered
	 */
	public static final int CLUSTER_SURVIVAL_VALUE = 20;

	/**
	 * The '<em><b>DISAGGREGATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Chance of a cell to break off its cluster in the circulation; single cells in space only.
	 * <!-- end-model-doc -->
	 * @see #DISAGGREGATION
	 * @model literal="disaggregation"
	 * @generated
	 * @ordered
	 */
	public static final int DISAGGREGATION_VALUE = 21;

	/**
	 * An array of all the '<em><b>Trait Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final TraitKind[] VALUES_ARRAY =
		new TraitKind[] {
			PROLIFERATION,
			DEATH,
			MUTATION,
			SWITCHING,
			INVASION,
			INTRAVASATION,
			CIRCULATION_LOSS,
			ARREST,
			EXTRAVASATION,
			COLONIZATION,
			DORMANCY_ENTRY,
			AWAKENING,
			SECRETION,
			UPTAKE,
			PROTEOLYSIS,
			KILLING,
			ADHESION,
			MOTILITY,
			PERSISTENCE,
			CHEMOTAXIS,
			CLUSTER_SURVIVAL,
			DISAGGREGATION,
		};

	/**
	 * A public read-only list of all the '<em><b>Trait Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<TraitKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Trait Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TraitKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TraitKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Trait Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TraitKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TraitKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Trait Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TraitKind get(int value) {
		switch (value) {
			case PROLIFERATION_VALUE: return PROLIFERATION;
			case DEATH_VALUE: return DEATH;
			case MUTATION_VALUE: return MUTATION;
			case SWITCHING_VALUE: return SWITCHING;
			case INVASION_VALUE: return INVASION;
			case INTRAVASATION_VALUE: return INTRAVASATION;
			case CIRCULATION_LOSS_VALUE: return CIRCULATION_LOSS;
			case ARREST_VALUE: return ARREST;
			case EXTRAVASATION_VALUE: return EXTRAVASATION;
			case COLONIZATION_VALUE: return COLONIZATION;
			case DORMANCY_ENTRY_VALUE: return DORMANCY_ENTRY;
			case AWAKENING_VALUE: return AWAKENING;
			case SECRETION_VALUE: return SECRETION;
			case UPTAKE_VALUE: return UPTAKE;
			case PROTEOLYSIS_VALUE: return PROTEOLYSIS;
			case KILLING_VALUE: return KILLING;
			case ADHESION_VALUE: return ADHESION;
			case MOTILITY_VALUE: return MOTILITY;
			case PERSISTENCE_VALUE: return PERSISTENCE;
			case CHEMOTAXIS_VALUE: return CHEMOTAXIS;
			case CLUSTER_SURVIVAL_VALUE: return CLUSTER_SURVIVAL;
			case DISAGGREGATION_VALUE: return DISAGGREGATION;
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
	private TraitKind(int value, String name, String literal) {
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
	
} //TraitKind
