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

import paget.model.Dosing;
import paget.model.PagetFactory;
import paget.model.PagetPackage;

/**
 * This is the item provider adapter for a {@link paget.model.Dosing} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class DosingItemProvider extends TreatmentItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DosingItemProvider(AdapterFactory adapterFactory) {
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

			addLevelPropertyDescriptor(object);
			addDosesPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Level feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLevelPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Dosing_level_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Dosing_level_feature", "_UI_Dosing_type"),
				 PagetPackage.Literals.DOSING__LEVEL,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Doses feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDosesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Dosing_doses_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Dosing_doses_feature", "_UI_Dosing_type"),
				 PagetPackage.Literals.DOSING__DOSES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
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
			childrenFeatures.add(PagetPackage.Literals.DOSING__AMOUNT);
			childrenFeatures.add(PagetPackage.Literals.DOSING__INFUSION_DURATION);
			childrenFeatures.add(PagetPackage.Literals.DOSING__INTERVAL);
			childrenFeatures.add(PagetPackage.Literals.DOSING__CLEARANCE);
			childrenFeatures.add(PagetPackage.Literals.DOSING__CENTRAL_VOLUME);
			childrenFeatures.add(PagetPackage.Literals.DOSING__PERIPHERAL_VOLUME);
			childrenFeatures.add(PagetPackage.Literals.DOSING__INTERCOMPARTMENTAL_CLEARANCE);
			childrenFeatures.add(PagetPackage.Literals.DOSING__ABSORPTION_RATE);
			childrenFeatures.add(PagetPackage.Literals.DOSING__BIOAVAILABILITY);
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
	 * This returns Dosing.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/Dosing"));
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
		String label = ((Dosing)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_Dosing_type") :
			getString("_UI_Dosing_type") + " " + label;
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

		switch (notification.getFeatureID(Dosing.class)) {
			case PagetPackage.DOSING__DOSES:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case PagetPackage.DOSING__AMOUNT:
			case PagetPackage.DOSING__INFUSION_DURATION:
			case PagetPackage.DOSING__INTERVAL:
			case PagetPackage.DOSING__CLEARANCE:
			case PagetPackage.DOSING__CENTRAL_VOLUME:
			case PagetPackage.DOSING__PERIPHERAL_VOLUME:
			case PagetPackage.DOSING__INTERCOMPARTMENTAL_CLEARANCE:
			case PagetPackage.DOSING__ABSORPTION_RATE:
			case PagetPackage.DOSING__BIOAVAILABILITY:
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
				(PagetPackage.Literals.DOSING__AMOUNT,
				 PagetFactory.eINSTANCE.createQuantity()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.DOSING__INFUSION_DURATION,
				 PagetFactory.eINSTANCE.createQuantity()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.DOSING__INTERVAL,
				 PagetFactory.eINSTANCE.createQuantity()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.DOSING__CLEARANCE,
				 PagetFactory.eINSTANCE.createQuantity()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.DOSING__CENTRAL_VOLUME,
				 PagetFactory.eINSTANCE.createQuantity()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.DOSING__PERIPHERAL_VOLUME,
				 PagetFactory.eINSTANCE.createQuantity()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.DOSING__INTERCOMPARTMENTAL_CLEARANCE,
				 PagetFactory.eINSTANCE.createQuantity()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.DOSING__ABSORPTION_RATE,
				 PagetFactory.eINSTANCE.createQuantity()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.DOSING__BIOAVAILABILITY,
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
			childFeature == PagetPackage.Literals.TREATMENT__START ||
			childFeature == PagetPackage.Literals.DOSING__AMOUNT ||
			childFeature == PagetPackage.Literals.DOSING__INFUSION_DURATION ||
			childFeature == PagetPackage.Literals.DOSING__INTERVAL ||
			childFeature == PagetPackage.Literals.DOSING__CLEARANCE ||
			childFeature == PagetPackage.Literals.DOSING__CENTRAL_VOLUME ||
			childFeature == PagetPackage.Literals.DOSING__PERIPHERAL_VOLUME ||
			childFeature == PagetPackage.Literals.DOSING__INTERCOMPARTMENTAL_CLEARANCE ||
			childFeature == PagetPackage.Literals.DOSING__ABSORPTION_RATE ||
			childFeature == PagetPackage.Literals.DOSING__BIOAVAILABILITY;

		if (qualify) {
			return getString
				("_UI_CreateChild_text2",
				 new Object[] { getTypeText(childObject), getFeatureText(childFeature), getTypeText(owner) });
		}
		return super.getCreateChildText(owner, feature, child, selection);
	}

}
