package org.gouji.bench.docs;

/** The agency register of an invented province: cities, their counties, and the agencies of these. */
final class RegisterLines {

    private static final String PROVINCE = "1";

    private final StringBuilder lines = new StringBuilder("代码,级别,名称,名称类型,上级代码,起,止,并入\n");

    private RegisterLines() {
    }

    static String of(int agencies) {
        RegisterLines register = new RegisterLines();
        register.line(PROVINCE, "province", "示例省人民政府", "");
        for (int agency = 0; agency < agencies; agency++) {
            register.agency(agency);
        }
        return register.lines.toString();
    }

    private void agency(int agency) {
        int county = agency / Prose.agenciesPerCounty();
        int city = county / Prose.countiesPerCity();
        String cityCode = PROVINCE + two(city);
        String countyCode = cityCode + two(county % Prose.countiesPerCity());
        if (agency % Prose.agenciesPerCounty() == 0) {
            if (county % Prose.countiesPerCity() == 0) {
                line(cityCode, "city", "示例" + city + "市人民政府", PROVINCE);
            }
            line(countyCode, "county", Prose.county(county) + "人民政府", cityCode);
        }
        line(countyCode + two(agency % Prose.agenciesPerCounty()), "department", Prose.agency(agency), countyCode);
    }

    private static String two(int number) {
        return String.valueOf(100 + number).substring(1);
    }

    private void line(String code, String level, String name, String parent) {
        lines.append(String.join(",", code, level, name, "official", parent, "2010-01-01", "", "")).append('\n');
    }
}
