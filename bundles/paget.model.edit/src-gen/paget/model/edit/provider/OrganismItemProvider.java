/**
 */
package paget.model.edit.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import paget.model.Organism;
import paget.model.PagetFactory;
import paget.model.PagetPackage;

/**
 * This is the item provider adapter for a {@link paget.model.Organism} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class OrganismItemProvider extends ElementItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OrganismItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addFormatVersionPropertyDescriptor(object);
			addTaxonPropertyDescriptor(object);
			addTimeUnitPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Format Version feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFormatVersionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Organism_formatVersion_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Organism_formatVersion_feature", "_UI_Organism_type"),
				 PagetPackage.Literals.ORGANISM__FORMAT_VERSION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Taxon feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTaxonPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Organism_taxon_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Organism_taxon_feature", "_UI_Organism_type"),
				 PagetPackage.Literals.ORGANISM__TAXON,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Time Unit feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTimeUnitPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Organism_timeUnit_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Organism_timeUnit_feature", "_UI_Organism_type"),
				 PagetPackage.Literals.ORGANISM__TIME_UNIT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(PagetPackage.Literals.ORGANISM__BODY_MASS);
			childrenFeatures.add(PagetPackage.Literals.ORGANISM__BLOOD_VOLUME);
			childrenFeatures.add(PagetPackage.Literals.ORGANISM__CARDIAC_OUTPUT);
			childrenFeatures.add(PagetPackage.Literals.ORGANISM__REGIONS);
			childrenFeatures.add(PagetPackage.Literals.ORGANISM__ROUTES);
			childrenFeatures.add(PagetPackage.Literals.ORGANISM__FACTORS);
			childrenFeatures.add(PagetPackage.Literals.ORGANISM__CELL_TYPES);
			childrenFeatures.add(PagetPackage.Literals.ORGANISM__SYSTEMIC_VARIABLES);
			childrenFeatures.add(PagetPackage.Literals.ORGANISM__PROCESSES);
			childrenFeatures.add(PagetPackage.Literals.ORGANISM__TREATMENTS);
			childrenFeatures.add(PagetPackage.Literals.ORGANISM__HYPOTHESES);
			childrenFeatures.add(PagetPackage.Literals.ORGANISM__OBSERVABLES);
			childrenFeatures.add(PagetPackage.Literals.ORGANISM__STUDIES);
			childrenFeatures.add(PagetPackage.Literals.ORGANISM__REFERENCES);
			childrenFeatures.add(PagetPackage.Literals.ORGANISM__SPATIAL_STEP);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * This returns Organism.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/Organism"));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((Organism)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_Organism_type") :
			getString("_UI_Organism_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(Organism.class)) {
			case PagetPackage.ORGANISM__FORMAT_VERSION:
			case PagetPackage.ORGANISM__TAXON:
			case PagetPackage.ORGANISM__TIME_UNIT:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case PagetPackage.ORGANISM__BODY_MASS:
			case PagetPackage.ORGANISM__BLOOD_VOLUME:
			case PagetPackage.ORGANISM__CARDIAC_OUTPUT:
			case PagetPackage.ORGANISM__REGIONS:
			case PagetPackage.ORGANISM__ROUTES:
			case PagetPackage.ORGANISM__FACTORS:
			case PagetPackage.ORGANISM__CELL_TYPES:
			case PagetPackage.ORGANISM__SYSTEMIC_VARIABLES:
			case PagetPackage.ORGANISM__PROCESSES:
			case PagetPackage.ORGANISM__TREATMENTS:
			case PagetPackage.ORGANISM__HYPOTHESES:
			case PagetPackage.ORGANISM__OBSERVABLES:
			case PagetPackage.ORGANISM__STUDIES:
			case PagetPackage.ORGANISM__REFERENCES:
			case PagetPackage.ORGANISM__SPATIAL_STEP:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.ORGANISM__BODY_MASS,
				 PagetFactory.eINSTANCE.createQuantity()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.ORGANISM__BLOOD_VOLUME,
				 PagetFactory.eINSTANCE.createQuantity()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.ORGANISM__CARDIAC_OUTPUT,
				 PagetFactory.eINSTANCE.createQuantity()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.ORGANISM__REGIONS,
				 PagetFactory.eINSTANCE.createOrgan()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.ORGANISM__REGIONS,
				 PagetFactory.eINSTANCE.createVessel()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.ORGANISM__ROUTES,
				 PagetFactory.eINSTANCE.createRoute()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.ORGANISM__FACTORS,
				 PagetFactory.eINSTANCE.createFactor()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.ORGANISM__CELL_TYPES,
				 PagetFactory.eINSTANCE.createCellType()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.ORGANISM__SYSTEMIC_VARIABLES,
				 PagetFactory.eINSTANCE.createSystemicVariable()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.ORGANISM__PROCESSES,
				 PagetFactory.eINSTANCE.createProliferation()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.ORGANISM__PROCESSES,
				 PagetFactory.eINSTANCE.createDeath()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.ORGANISM__PROCESSES,
				 PagetFactory.eINSTANCE.createMutation()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.ORGANISM__PROCESSES,
				 PagetFactory.eINSTANCE.createRecruitment()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.ORGANISM__PROCESSES,
				 PagetFactory.eINSTANCE.createInvasion()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.ORGANISM__PROCESSES,
				 PagetFactory.eINSTANCE.createIntravasation()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.ORGANISM__PROCESSES,
				 PagetFactory.eINSTANCE.createArrest()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.ORGANISM__PROCESSES,
				 PagetFactory.eINSTANCE.createExtravasation()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.ORGANISM__PROCESSES,
				 PagetFactory.eINSTANCE.createColonization()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.ORGANISM__PROCESSES,
				 PagetFactory.eINSTANCE.createDormancyEntry()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.ORGANISM__PROCESSES,
				 PagetFactory.eINSTANCE.createAwakening()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.ORGANISM__PROCESSES,
				 PagetFactory.eINSTANCE.createPhenotypeSwitch()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.ORGANISM__PROCESSES,
				 PagetFactory.eINSTANCE.createCirculationLoss()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.ORGANISM__PROCESSES,
				 PagetFactory.eINSTANCE.createKilling()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.ORGANISM__PROCESSES,
				 PagetFactory.eINSTANCE.createSecretion()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.ORGANISM__PROCESSES,
				 PagetFactory.eINSTANCE.createUptake()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.ORGANISM__PROCESSES,
				 PagetFactory.eINSTANCE.createDecay()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.ORGANISM__PROCESSES,
				 PagetFactory.eINSTANCE.createActivation()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.ORGANISM__PROCESSES,
				 PagetFactory.eINSTANCE.createProteolysis()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.ORGANISM__PROCESSES,
				 PagetFactory.eINSTANCE.createRemodelling()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.ORGANISM__PROCESSES,
				 PagetFactory.eINSTANCE.createNicheConditioning()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.ORGANISM__PROCESSES,
				 PagetFactory.eINSTANCE.createFactorTransport()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.ORGANISM__TREATMENTS,
				 PagetFactory.eINSTANCE.createDosing()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.ORGANISM__TREATMENTS,
				 PagetFactory.eINSTANCE.createMaintainedExposure()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.ORGANISM__TREATMENTS,
				 PagetFactory.eINSTANCE.createResection()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.ORGANISM__TREATMENTS,
				 PagetFactory.eINSTANCE.createStimulus()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.ORGANISM__HYPOTHESES,
				 PagetFactory.eINSTANCE.createHypothesis()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.ORGANISM__OBSERVABLES,
				 PagetFactory.eINSTANCE.createObservable()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.ORGANISM__STUDIES,
				 PagetFactory.eINSTANCE.createStudy()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.ORGANISM__REFERENCES,
				 PagetFactory.eINSTANCE.createReference()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.ORGANISM__SPATIAL_STEP,
				 PagetFactory.eINSTANCE.createQuantity()));
	}

	/**
	 * This returns the label text for {@link org.eclipse.emf.edit.command.CreateChildCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCreateChildText(Object owner, Object feature, Object child, Collection<?> selection) {
		Object childFeature = feature;
		Object childObject = child;

		boolean qualify =
			childFeature == PagetPackage.Literals.ORGANISM__BODY_MASS ||
			childFeature == PagetPackage.Literals.ORGANISM__BLOOD_VOLUME ||
			childFeature == PagetPackage.Literals.ORGANISM__CARDIAC_OUTPUT ||
			childFeature == PagetPackage.Literals.ORGANISM__SPATIAL_STEP;

		if (qualify) {
			return getString
				("_UI_CreateChild_text2",
				 new Object[] { getTypeText(childObject), getFeatureText(childFeature), getTypeText(owner) });
		}
		return super.getCreateChildText(owner, feature, child, selection);
	}

}
