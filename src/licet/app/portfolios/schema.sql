-- SPDX-FileCopyrightText: The licet authors
-- SPDX-License-Identifier: Apache-2.0
-- One portfolio of reviewed agreements. `clauses` can be searched by their words.
CREATE TABLE IF NOT EXISTS documents (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, sha256 TEXT NOT NULL, settings TEXT NOT NULL,
  format TEXT NOT NULL, words INTEGER NOT NULL, problem TEXT NOT NULL, as_of TEXT NOT NULL,
  review TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS parties (
  document INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE, name TEXT NOT NULL,
  called TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS clauses (
  id INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
  section TEXT NOT NULL, heading TEXT NOT NULL, starts INTEGER NOT NULL, ends INTEGER NOT NULL,
  words TEXT NOT NULL
);
CREATE VIRTUAL TABLE IF NOT EXISTS clause_words USING fts5(
  words, content='clauses', content_rowid='id', tokenize='porter unicode61'
);
CREATE TRIGGER IF NOT EXISTS clause_in AFTER INSERT ON clauses BEGIN
  INSERT INTO clause_words(rowid, words) VALUES (new.id, new.words);
END;
CREATE TRIGGER IF NOT EXISTS clause_out AFTER DELETE ON clauses BEGIN
  INSERT INTO clause_words(clause_words, rowid, words) VALUES ('delete', old.id, old.words);
END;
CREATE TABLE IF NOT EXISTS findings (
  document INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE, rule TEXT NOT NULL,
  family TEXT NOT NULL, severity TEXT NOT NULL, section TEXT NOT NULL, problem TEXT NOT NULL,
  law TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS obligations (
  document INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE, bearer TEXT NOT NULL,
  act TEXT NOT NULL, kind TEXT NOT NULL, due TEXT NOT NULL, section TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS dates (
  document INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE, day TEXT NOT NULL,
  kind TEXT NOT NULL, says TEXT NOT NULL, reckoned TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS facts (
  document INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE, name TEXT NOT NULL,
  value TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS findings_rule ON findings(rule);
CREATE INDEX IF NOT EXISTS dates_day ON dates(day);
