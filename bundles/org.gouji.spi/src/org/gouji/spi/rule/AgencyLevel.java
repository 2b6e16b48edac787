package org.gouji.spi.rule;

/**
 * The administrative level of an agency.
 *
 * @since 1.0
 */
public enum AgencyLevel {
    /** 省级人民政府. */
    PROVINCE_GOVERNMENT,
    /** 设区的市（州）人民政府. */
    CITY_GOVERNMENT,
    /** 县级人民政府. */
    COUNTY_GOVERNMENT,
    /** 乡镇人民政府、街道办事处. */
    TOWNSHIP_GOVERNMENT,
    /** A department (工作部门) at any level. */
    DEPARTMENT
}
