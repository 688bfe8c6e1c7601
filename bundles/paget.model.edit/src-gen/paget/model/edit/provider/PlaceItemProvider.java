/**
 */
package paget.model.edit.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import paget.model.PagetFactory;
import paget.model.PagetPackage;
import paget.model.Place;

/**
 * This is the item provider adapter for a {@link paget.model.Place} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class PlaceItemProvider extends ElementItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PlaceItemProvider(AdapterFactory adapterFactory) {
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

		}
		return itemPropertyDescriptors;
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
			childrenFeatures.add(PagetPackage.Literals.PLACE__VOLUME);
			childrenFeatures.add(PagetPackage.Literals.PLACE__POPULATIONS);
			childrenFeatures.add(PagetPackage.Literals.PLACE__FACTOR_LEVELS);
			childrenFeatures.add(PagetPackage.Literals.PLACE__STATES);
			childrenFeatures.add(PagetPackage.Literals.PLACE__PROCESSES);
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
		String label = ((Place)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_Place_type") :
			getString("_UI_Place_type") + " " + label;
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

		switch (notification.getFeatureID(Place.class)) {
			case PagetPackage.PLACE__VOLUME:
			case PagetPackage.PLACE__POPULATIONS:
			case PagetPackage.PLACE__FACTOR_LEVELS:
			case PagetPackage.PLACE__STATES:
			case PagetPackage.PLACE__PROCESSES:
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
				(PagetPackage.Literals.PLACE__VOLUME,
				 PagetFactory.eINSTANCE.createQuantity()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.PLACE__POPULATIONS,
				 PagetFactory.eINSTANCE.createPopulation()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.PLACE__FACTOR_LEVELS,
				 PagetFactory.eINSTANCE.createFactorLevel()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.PLACE__STATES,
				 PagetFactory.eINSTANCE.createTissueState()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.PLACE__PROCESSES,
				 PagetFactory.eINSTANCE.createProliferation()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.PLACE__PROCESSES,
				 PagetFactory.eINSTANCE.createDeath()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.PLACE__PROCESSES,
				 PagetFactory.eINSTANCE.createMutation()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.PLACE__PROCESSES,
				 PagetFactory.eINSTANCE.createRecruitment()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.PLACE__PROCESSES,
				 PagetFactory.eINSTANCE.createInvasion()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.PLACE__PROCESSES,
				 PagetFactory.eINSTANCE.createIntravasation()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.PLACE__PROCESSES,
				 PagetFactory.eINSTANCE.createArrest()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.PLACE__PROCESSES,
				 PagetFactory.eINSTANCE.createExtravasation()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.PLACE__PROCESSES,
				 PagetFactory.eINSTANCE.createColonization()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.PLACE__PROCESSES,
				 PagetFactory.eINSTANCE.createDormancyEntry()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.PLACE__PROCESSES,
				 PagetFactory.eINSTANCE.createAwakening()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.PLACE__PROCESSES,
				 PagetFactory.eINSTANCE.createPhenotypeSwitch()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.PLACE__PROCESSES,
				 PagetFactory.eINSTANCE.createCirculationLoss()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.PLACE__PROCESSES,
				 PagetFactory.eINSTANCE.createKilling()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.PLACE__PROCESSES,
				 PagetFactory.eINSTANCE.createSecretion()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.PLACE__PROCESSES,
				 PagetFactory.eINSTANCE.createUptake()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.PLACE__PROCESSES,
				 PagetFactory.eINSTANCE.createDecay()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.PLACE__PROCESSES,
				 PagetFactory.eINSTANCE.createActivation()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.PLACE__PROCESSES,
				 PagetFactory.eINSTANCE.createProteolysis()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.PLACE__PROCESSES,
				 PagetFactory.eINSTANCE.createRemodelling()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.PLACE__PROCESSES,
				 PagetFactory.eINSTANCE.createNicheConditioning()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.PLACE__PROCESSES,
				 PagetFactory.eINSTANCE.createFactorTransport()));
	}

}
