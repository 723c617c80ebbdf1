-- Every table is keyed by the digest of an article's text. They do not refer to one another:
-- findings can be kept of an article that was never opened on a screen.

CREATE TABLE articles (
    digest       TEXT PRIMARY KEY,
    source       TEXT NOT NULL,
    title        TEXT,
    first_opened TEXT NOT NULL, -- UTC, as in 2025-01-31T08:15:00.000Z
    last_opened  TEXT NOT NULL
);

CREATE TABLE findings (
    digest   TEXT PRIMARY KEY,
    analysis TEXT NOT NULL, -- what made them; others are not to be used
    record   TEXT NOT NULL  -- JSON, as newsreader/1 describes it, without the text
);

CREATE TABLE positions (
    digest   TEXT PRIMARY KEY,
    position INTEGER NOT NULL -- code points before the first line on the screen
);
