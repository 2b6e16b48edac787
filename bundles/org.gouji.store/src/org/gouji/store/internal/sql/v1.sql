-- What is known of the workspace itself.
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

-- Everything that happened. All tables below but original, reading and current_record follow from it.
CREATE TABLE journal (
    number ${identity},
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    kind TEXT NOT NULL,
    filing ${integer},
    facts TEXT NOT NULL
);
CREATE INDEX journal_filing ON journal (filing, number);

-- A file as it was received. The content is here only where the workspace has no folder of originals.
CREATE TABLE original (
    sha256 TEXT PRIMARY KEY,
    size ${integer} NOT NULL,
    content ${bytes}
);

-- One report in a received file, or the file itself when it holds none. The number is that of its journal entry.
CREATE TABLE received (
    id ${integer} PRIMARY KEY,
    sha256 TEXT NOT NULL,
    path TEXT NOT NULL,
    container TEXT NOT NULL,
    position ${integer} NOT NULL,
    received TEXT NOT NULL,
    filing ${integer} NOT NULL,
    version ${integer} NOT NULL,
    UNIQUE (sha256, container, position)
);
CREATE INDEX received_filing ON received (filing, version);

-- The same bytes, received once more under another name.
CREATE TABLE arrival (
    id ${integer} PRIMARY KEY,
    sha256 TEXT NOT NULL,
    path TEXT NOT NULL,
    received TEXT NOT NULL,
    UNIQUE (sha256, path)
);

-- A body's report of one year, or a file that nobody could match yet. The number is that of its first journal entry.
CREATE TABLE filing (
    id ${integer} PRIMARY KEY,
    body ${integer},
    name TEXT,
    year ${integer},
    state TEXT NOT NULL,
    state_at TEXT NOT NULL,
    state_by TEXT NOT NULL,
    deadline TEXT,
    latest ${integer} NOT NULL
);
CREATE UNIQUE INDEX filing_body ON filing (body, year);
CREATE INDEX filing_name ON filing (name, year);

-- A change of one value by an officer.
CREATE TABLE correction (
    id ${integer} PRIMARY KEY,
    filing ${integer} NOT NULL,
    field TEXT NOT NULL,
    expected_state TEXT NOT NULL,
    expected_text TEXT NOT NULL,
    replacement TEXT NOT NULL,
    reason TEXT NOT NULL,
    author TEXT NOT NULL,
    at TEXT NOT NULL,
    active ${integer} NOT NULL
);
CREATE INDEX correction_filing ON correction (filing, id);

-- A finding that an officer accepts as it is.
CREATE TABLE waiver (
    id ${integer} PRIMARY KEY,
    filing ${integer} NOT NULL,
    fingerprint TEXT NOT NULL,
    code TEXT NOT NULL,
    reason TEXT NOT NULL,
    author TEXT NOT NULL,
    at TEXT NOT NULL,
    expires TEXT,
    active ${integer} NOT NULL
);
CREATE INDEX waiver_filing ON waiver (filing, id);

-- What was read from a received report.
CREATE TABLE reading (
    received ${integer} PRIMARY KEY,
    status TEXT NOT NULL,
    detail_zh TEXT NOT NULL,
    detail_en TEXT NOT NULL,
    reader TEXT,
    template TEXT,
    revision ${integer},
    agency TEXT,
    year ${integer},
    packed ${bytes},
    report ${bytes},
    runs ${bytes}
);

-- The latest version of a filing with its corrections applied, where it has any report.
CREATE TABLE current_record (
    filing ${integer} PRIMARY KEY,
    received ${integer} NOT NULL,
    template TEXT NOT NULL,
    errors ${integer} NOT NULL,
    warnings ${integer} NOT NULL,
    infos ${integer} NOT NULL,
    packed ${bytes} NOT NULL,
    runs ${bytes}
);

-- A body of the agency register; it exists from a day on and up to a day. The number is that of its journal entry.
CREATE TABLE body (
    id ${integer} PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    level TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT,
    successor ${integer}
);

-- What a body is called from a day on and up to a day.
CREATE TABLE body_name (
    id ${integer} NOT NULL,
    position ${integer} NOT NULL,
    body ${integer} NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    normal TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT,
    PRIMARY KEY (id, position)
);
CREATE INDEX body_name_normal ON body_name (normal);
CREATE INDEX body_name_body ON body_name (body);

-- Under whom a body stands from a day on and up to a day.
CREATE TABLE body_parent (
    id ${integer} PRIMARY KEY,
    body ${integer} NOT NULL,
    parent ${integer},
    since TEXT NOT NULL,
    until TEXT
);
CREATE INDEX body_parent_body ON body_parent (body);

-- By which day of the next year bodies of a level send their reports.
CREATE TABLE due (
    level TEXT PRIMARY KEY,
    month ${integer} NOT NULL,
    day ${integer} NOT NULL
);
