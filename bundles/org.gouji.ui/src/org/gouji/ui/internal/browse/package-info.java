/** What the trees and lists over a workspace show, without a screen. */
package org.gouji.ui.internal.browse;
