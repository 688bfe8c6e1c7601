-- Version 1 of a store of runs. The help page "Runs" describes it for those who read it with other tools.
-- Numbers lie in blobs: float64, little-endian, column after column, compressed with zlib.

CREATE TABLE study (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    status TEXT NOT NULL CHECK (status IN ('unfinished', 'cancelled', 'complete')),
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    model TEXT NOT NULL,
    model_hash TEXT NOT NULL,
    compiled_hash TEXT NOT NULL,
    engine TEXT NOT NULL,
    engine_version TEXT NOT NULL,
    seed INTEGER NOT NULL,
    replicates INTEGER NOT NULL,
    request TEXT NOT NULL,
    threads INTEGER NOT NULL,
    started TEXT NOT NULL,
    seconds REAL NOT NULL,
    method TEXT NOT NULL,
    events INTEGER NOT NULL,
    steps INTEGER NOT NULL,
    rejected_steps INTEGER NOT NULL,
    evaluations INTEGER NOT NULL,
    jacobians INTEGER NOT NULL,
    finished_replicates INTEGER NOT NULL DEFAULT 0,
    result_hash TEXT NOT NULL,
    answers TEXT NOT NULL,
    notes TEXT NOT NULL,
    result_notes TEXT NOT NULL DEFAULT '[]',
    figures TEXT NOT NULL DEFAULT '[]',
    manifest TEXT NOT NULL,
    pinned INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE result_part (
    study INTEGER NOT NULL REFERENCES study (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    type TEXT NOT NULL CHECK (type IN ('table', 'series')),
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    row_count INTEGER NOT NULL,
    PRIMARY KEY (study, position)
);

CREATE TABLE result_column (
    study INTEGER NOT NULL,
    part INTEGER NOT NULL,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    label TEXT NOT NULL,
    unit TEXT NOT NULL,
    type TEXT NOT NULL CHECK (type IN ('number', 'text')),
    data BLOB NOT NULL,
    PRIMARY KEY (study, part, position),
    FOREIGN KEY (study, part) REFERENCES result_part (study, position) ON DELETE CASCADE
);

CREATE TABLE simulation (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    model_hash TEXT NOT NULL,
    engine TEXT NOT NULL,
    engine_version TEXT NOT NULL,
    seed INTEGER NOT NULL,
    t_start REAL NOT NULL,
    times BLOB NOT NULL,
    relative_tolerance REAL NOT NULL,
    absolute_tolerance REAL NOT NULL,
    options TEXT NOT NULL,
    overrides TEXT NOT NULL,
    columns TEXT NOT NULL,
    origin TEXT NOT NULL
);

CREATE TABLE study_simulation (
    study INTEGER NOT NULL REFERENCES study (id) ON DELETE CASCADE,
    simulation INTEGER NOT NULL REFERENCES simulation (id) ON DELETE CASCADE,
    PRIMARY KEY (study, simulation)
) WITHOUT ROWID;

CREATE INDEX study_of_simulation ON study_simulation (simulation);

CREATE TABLE run (
    id INTEGER PRIMARY KEY,
    simulation INTEGER NOT NULL REFERENCES simulation (id) ON DELETE CASCADE,
    replicate INTEGER NOT NULL,
    finished TEXT NOT NULL,
    seconds REAL NOT NULL,
    method TEXT NOT NULL,
    events INTEGER NOT NULL,
    steps INTEGER NOT NULL,
    rejected_steps INTEGER NOT NULL,
    evaluations INTEGER NOT NULL,
    jacobians INTEGER NOT NULL,
    row_count INTEGER NOT NULL,
    data BLOB NOT NULL,
    UNIQUE (simulation, replicate)
);

CREATE TABLE checkpoint (
    id INTEGER PRIMARY KEY,
    simulation INTEGER NOT NULL REFERENCES simulation (id) ON DELETE CASCADE,
    replicate INTEGER NOT NULL,
    time REAL NOT NULL,
    saved TEXT NOT NULL,
    seconds REAL NOT NULL,
    kept INTEGER NOT NULL,
    row_count INTEGER NOT NULL,
    data BLOB NOT NULL,
    state BLOB NOT NULL,
    UNIQUE (simulation, replicate, time)
)
