package org.gouji.ui.internal.looks;

/** Dark ink on light paper, or light ink on dark paper. */
public enum Scheme {
    LIGHT, DARK
}
