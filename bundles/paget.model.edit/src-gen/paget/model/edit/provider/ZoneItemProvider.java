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
import paget.model.Zone;

/**
 * This is the item provider adapter for a {@link paget.model.Zone} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class ZoneItemProvider extends ElementItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ZoneItemProvider(AdapterFactory adapterFactory) {
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

			addShapePropertyDescriptor(object);
			addContentsPropertyDescriptor(object);
			addVesselPropertyDescriptor(object);
			addRupturedPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Shape feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addShapePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Zone_shape_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Zone_shape_feature", "_UI_Zone_type"),
				 PagetPackage.Literals.ZONE__SHAPE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Contents feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addContentsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Zone_contents_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Zone_contents_feature", "_UI_Zone_type"),
				 PagetPackage.Literals.ZONE__CONTENTS,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Vessel feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addVesselPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Zone_vessel_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Zone_vessel_feature", "_UI_Zone_type"),
				 PagetPackage.Literals.ZONE__VESSEL,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Ruptured feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRupturedPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Zone_ruptured_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Zone_ruptured_feature", "_UI_Zone_type"),
				 PagetPackage.Literals.ZONE__RUPTURED,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
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
			childrenFeatures.add(PagetPackage.Literals.ZONE__X);
			childrenFeatures.add(PagetPackage.Literals.ZONE__Y);
			childrenFeatures.add(PagetPackage.Literals.ZONE__Z);
			childrenFeatures.add(PagetPackage.Literals.ZONE__WIDTH);
			childrenFeatures.add(PagetPackage.Literals.ZONE__HEIGHT);
			childrenFeatures.add(PagetPackage.Literals.ZONE__DEPTH);
			childrenFeatures.add(PagetPackage.Literals.ZONE__RADIUS);
			childrenFeatures.add(PagetPackage.Literals.ZONE__SHARE);
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
	 * This returns Zone.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/Zone"));
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
		String label = ((Zone)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_Zone_type") :
			getString("_UI_Zone_type") + " " + label;
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

		switch (notification.getFeatureID(Zone.class)) {
			case PagetPackage.ZONE__SHAPE:
			case PagetPackage.ZONE__RUPTURED:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case PagetPackage.ZONE__X:
			case PagetPackage.ZONE__Y:
			case PagetPackage.ZONE__Z:
			case PagetPackage.ZONE__WIDTH:
			case PagetPackage.ZONE__HEIGHT:
			case PagetPackage.ZONE__DEPTH:
			case PagetPackage.ZONE__RADIUS:
			case PagetPackage.ZONE__SHARE:
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
				(PagetPackage.Literals.ZONE__X,
				 PagetFactory.eINSTANCE.createQuantity()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.ZONE__Y,
				 PagetFactory.eINSTANCE.createQuantity()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.ZONE__Z,
				 PagetFactory.eINSTANCE.createQuantity()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.ZONE__WIDTH,
				 PagetFactory.eINSTANCE.createQuantity()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.ZONE__HEIGHT,
				 PagetFactory.eINSTANCE.createQuantity()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.ZONE__DEPTH,
				 PagetFactory.eINSTANCE.createQuantity()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.ZONE__RADIUS,
				 PagetFactory.eINSTANCE.createQuantity()));

		newChildDescriptors.add
			(createChildParameter
				(PagetPackage.Literals.ZONE__SHARE,
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
			childFeature == PagetPackage.Literals.ZONE__X ||
			childFeature == PagetPackage.Literals.ZONE__Y ||
			childFeature == PagetPackage.Literals.ZONE__Z ||
			childFeature == PagetPackage.Literals.ZONE__WIDTH ||
			childFeature == PagetPackage.Literals.ZONE__HEIGHT ||
			childFeature == PagetPackage.Literals.ZONE__DEPTH ||
			childFeature == PagetPackage.Literals.ZONE__RADIUS ||
			childFeature == PagetPackage.Literals.ZONE__SHARE;

		if (qualify) {
			return getString
				("_UI_CreateChild_text2",
				 new Object[] { getTypeText(childObject), getFeatureText(childFeature), getTypeText(owner) });
		}
		return super.getCreateChildText(owner, feature, child, selection);
	}

}
