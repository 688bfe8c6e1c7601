/** How model elements show in trees and menus: labels, icons, what may be created where. Without a window. */
package paget.model.edit;
