/** Which of SQLite's files are ours: “OtRc” in ASCII, where SQLite keeps such a mark (`PRAGMA application_id`). */
export const APPLICATION_ID = 0x4f745263;

/** Rises with every change of the tables (`PRAGMA user_version`). docs/corpus.md describes this version. */
export const SCHEMA_VERSION = 1;

/** The tables, indexes and views of a corpus. `start` and `stop` are half-open offsets in UTF-16 code units of `articles.text`. */
export const SCHEMA = `
CREATE TABLE corpus (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;

CREATE TABLE articles (
  article INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  outlet TEXT, date TEXT, title TEXT, author TEXT, url TEXT, more TEXT,
  text TEXT NOT NULL,
  length INTEGER NOT NULL, analysed INTEGER NOT NULL,
  words INTEGER NOT NULL, quoted_words INTEGER NOT NULL,
  single_source INTEGER NOT NULL
);

CREATE TABLE sources (
  source INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES articles,
  id TEXT NOT NULL, name TEXT NOT NULL, same_name TEXT,
  type TEXT NOT NULL, description TEXT, insider INTEGER NOT NULL,
  line INTEGER NOT NULL, start INTEGER NOT NULL, stop INTEGER NOT NULL,
  quotations INTEGER NOT NULL, words INTEGER NOT NULL, quoted_words INTEGER NOT NULL
);
CREATE INDEX sources_of_article ON sources (article);
CREATE INDEX sources_of_name ON sources (same_name);

CREATE TABLE quotations (
  quotation INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES articles,
  id TEXT NOT NULL, parent INTEGER REFERENCES quotations,
  part TEXT NOT NULL, kind TEXT NOT NULL,
  line INTEGER NOT NULL, start INTEGER NOT NULL, stop INTEGER NOT NULL,
  text TEXT NOT NULL, quoted TEXT,
  words INTEGER NOT NULL, quoted_words INTEGER NOT NULL, closed INTEGER NOT NULL,
  source INTEGER REFERENCES sources, certainty TEXT NOT NULL,
  speaker TEXT, speaker_form TEXT, speaker_start INTEGER, speaker_stop INTEGER,
  cue TEXT, cue_kind TEXT, verb TEXT, judgement TEXT, cue_start INTEGER, cue_stop INTEGER
);
CREATE INDEX quotations_of_article ON quotations (article);
CREATE INDEX quotations_of_source ON quotations (source);

CREATE TABLE segments (
  quotation INTEGER NOT NULL REFERENCES quotations, number INTEGER NOT NULL,
  start INTEGER NOT NULL, stop INTEGER NOT NULL,
  PRIMARY KEY (quotation, number)
) WITHOUT ROWID;

CREATE TABLE evidence (
  quotation INTEGER NOT NULL REFERENCES quotations, number INTEGER NOT NULL,
  kind TEXT NOT NULL, places TEXT NOT NULL,
  PRIMARY KEY (quotation, number)
) WITHOUT ROWID;

CREATE TABLE mentions (
  mention INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES articles,
  source INTEGER REFERENCES sources,
  form TEXT NOT NULL, text TEXT NOT NULL,
  start INTEGER NOT NULL, stop INTEGER NOT NULL
);
CREATE INDEX mentions_of_article ON mentions (article);
CREATE INDEX mentions_of_source ON mentions (source);

CREATE TABLE findings (
  finding INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES articles,
  rule TEXT NOT NULL, severity TEXT NOT NULL, message TEXT NOT NULL,
  line INTEGER NOT NULL, start INTEGER NOT NULL, stop INTEGER NOT NULL,
  silenced INTEGER NOT NULL, reason TEXT
);
CREATE INDEX findings_of_article ON findings (article);
CREATE INDEX findings_of_rule ON findings (rule);

CREATE TABLE skipped (input TEXT PRIMARY KEY, problem TEXT NOT NULL) WITHOUT ROWID;

CREATE VIEW speech AS
SELECT q.quotation, a.article, a.id AS article_id, a.outlet, a.date,
  CASE WHEN length(a.date) >= 7 THEN substr(a.date, 1, 7) END AS month, a.title,
  q.line, q.part, q.kind, q.text, q.quoted, q.words, q.quoted_words,
  q.source, s.name, s.same_name, s.type,
  CASE WHEN s.type IS NULL THEN 'nobody' WHEN s.type IN ('unnamed', 'group') THEN s.type ELSE 'named' END AS naming, s.description, s.insider,
  q.certainty, q.speaker, q.cue, q.verb, q.judgement
FROM quotations q JOIN articles a USING (article) LEFT JOIN sources s ON s.source = q.source
WHERE q.parent IS NULL;

CREATE VIEW names AS
SELECT same_name, min(name) AS name, type, count(DISTINCT article) AS articles,
  count(*) AS quotations, sum(words) AS words, sum(quoted_words) AS quoted_words
FROM speech WHERE same_name IS NOT NULL GROUP BY same_name, type;
`;
