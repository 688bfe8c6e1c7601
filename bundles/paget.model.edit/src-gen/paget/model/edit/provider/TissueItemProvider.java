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

import paget.model.PagetFactory;
import paget.model.PagetPackage;
import paget.model.Tissue;

/**
 * This is the item provider adapter for a {@link paget.model.Tissue} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class TissueItemProvider extends PlaceItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TissueItemProvider(AdapterFactory adapterFactory) {
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

			addPeriodicPropertyDescriptor(object);
			addSiteCapacityPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Periodic feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPeriodicPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Tissue_periodic_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Tissue_periodic_feature", "_UI_Tissue_type"),
				 PagetPackage.Literals.TISSUE__PERIODIC,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Site Capacity feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSiteCapacityPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Tissue_siteCapacity_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Tissue_siteCapacity_feature", "_UI_Tissue_type"),
				 PagetPackage.Literals.TISSUE__SITE_CAPACITY,
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
			childrenFeatures.add(PagetPackage.Literals.TISSUE__BARRIERS);
			childrenFeatures.add(PagetPackage.Literals.TISSUE__WIDTH);
			childrenFeatures.add(PagetPackage.Literals.TISSUE__HEIGHT);
			childrenFeatures.add(PagetPackage.Literals.TISSUE__DEPTH);
			childrenFeatures.add(PagetPackage.Literals.TISSUE__GRID_SPACING);
			childrenFeatures.add(PagetPackage.Literals.TISSUE__ZONES);
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
	 * This returns Tissue.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/Tissue"));
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
		String label = ((Tissue)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_Tissue_type") :
			getString("_UI_Tissue_type") + " " + label;
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

		switch (notification.getFeatureID(Tissue.class)) {
			case PagetPackage.TISSUE__PERIODIC:
			case PagetPackage.TISSUE__SITE_CAPACITY:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case PagetPackage.TISSUE__BARRIERS:
			case PagetPackage.TISSUE__WIDTH:
			case PagetPackage.TISSUE__HEIGHT:
			case PagetPackage.TISSUE__DEPTH:
			case PagetPackage.TISSUE__GRID_SPACING:
			case PagetPackage.TISSUE__ZONES:
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
				(PagetPackage.Literals.TISSUE__BARRIERS,
				 PagetFactory.eINSTANCE.createBarrier()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.TISSUE__WIDTH,
				 PagetFactory.eINSTANCE.createQuantity()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.TISSUE__HEIGHT,
				 PagetFactory.eINSTANCE.createQuantity()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.TISSUE__DEPTH,
				 PagetFactory.eINSTANCE.createQuantity()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.TISSUE__GRID_SPACING,
				 PagetFactory.eINSTANCE.createQuantity()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.TISSUE__ZONES,
				 PagetFactory.eINSTANCE.createZone()));
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
			childFeature == PagetPackage.Literals.PLACE__VOLUME ||
			childFeature == PagetPackage.Literals.TISSUE__WIDTH ||
			childFeature == PagetPackage.Literals.TISSUE__HEIGHT ||
			childFeature == PagetPackage.Literals.TISSUE__DEPTH ||
			childFeature == PagetPackage.Literals.TISSUE__GRID_SPACING;

		if (qualify) {
			return getString
				("_UI_CreateChild_text2",
				 new Object[] { getTypeText(childObject), getFeatureText(childFeature), getTypeText(owner) });
		}
		return super.getCreateChildText(owner, feature, child, selection);
	}

}
