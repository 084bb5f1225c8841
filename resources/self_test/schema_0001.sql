PRAGMA application_id = 1449226857;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
CREATE TABLE entities (
        id INTEGER NOT NULL,
        name TEXT NOT NULL,
        kind TEXT NOT NULL,
        "key" TEXT NOT NULL,
        articles INTEGER DEFAULT 0 NOT NULL,
        mentions INTEGER DEFAULT 0 NOT NULL,
        CONSTRAINT pk_entities PRIMARY KEY (id),
        CONSTRAINT uq_entities_name_kind UNIQUE (name, kind)
    );
CREATE TABLE name_corrections (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        entity TEXT NOT NULL,
        kind TEXT,
        same_as TEXT
    );
CREATE TABLE raw_files (
        id INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        data BLOB NOT NULL,
        CONSTRAINT pk_raw_files PRIMARY KEY (id),
        CONSTRAINT uq_raw_files_sha256 UNIQUE (sha256)
    );
CREATE TABLE tags (
        id INTEGER NOT NULL,
        label TEXT NOT NULL,
        "key" TEXT NOT NULL,
        CONSTRAINT pk_tags PRIMARY KEY (id),
        CONSTRAINT uq_tags_key UNIQUE ("key")
    );
CREATE TABLE articles (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        raw_id INTEGER NOT NULL,
        origin TEXT NOT NULL,
        format TEXT NOT NULL,
        cleaner INTEGER NOT NULL,
        title TEXT,
        shown_title TEXT NOT NULL,
        subtitle TEXT,
        authors TEXT NOT NULL,
        source TEXT,
        published TEXT,
        language TEXT,
        url TEXT,
        flattened BOOLEAN NOT NULL,
        words INTEGER NOT NULL,
        added TEXT NOT NULL,
        unread BOOLEAN NOT NULL,
        starred BOOLEAN NOT NULL,
        trashed BOOLEAN NOT NULL,
        names TEXT NOT NULL,
        position FLOAT NOT NULL,
        title_key TEXT NOT NULL,
        authors_key TEXT NOT NULL,
        source_key TEXT NOT NULL,
        published_key TEXT NOT NULL,
        CONSTRAINT uq_articles_raw_id UNIQUE (raw_id),
        CONSTRAINT fk_articles_raw_id_raw_files FOREIGN KEY(raw_id) REFERENCES raw_files (id)
    );
CREATE TABLE article_entities (
        entity_id INTEGER NOT NULL,
        article_id INTEGER NOT NULL,
        mentions INTEGER NOT NULL,
        CONSTRAINT pk_article_entities PRIMARY KEY (entity_id, article_id),
        CONSTRAINT fk_article_entities_entity_id_entities FOREIGN KEY(entity_id)
            REFERENCES entities (id),
        CONSTRAINT fk_article_entities_article_id_articles FOREIGN KEY(article_id)
            REFERENCES articles (id) ON DELETE CASCADE
    ) WITHOUT ROWID
    ;
CREATE TABLE article_tags (
        article_id INTEGER NOT NULL,
        tag_id INTEGER NOT NULL,
        CONSTRAINT pk_article_tags PRIMARY KEY (article_id, tag_id),
        CONSTRAINT fk_article_tags_article_id_articles FOREIGN KEY(article_id)
            REFERENCES articles (id) ON DELETE CASCADE,
        CONSTRAINT fk_article_tags_tag_id_tags FOREIGN KEY(tag_id) REFERENCES tags (id)
    ) WITHOUT ROWID
    ;
CREATE TABLE article_texts (
        article_id INTEGER NOT NULL,
        text TEXT NOT NULL,
        headline TEXT NOT NULL,
        search_text TEXT,
        CONSTRAINT pk_article_texts PRIMARY KEY (article_id),
        CONSTRAINT fk_article_texts_article_id_articles FOREIGN KEY(article_id)
            REFERENCES articles (id) ON DELETE CASCADE
    );
CREATE TABLE blocks (
        article_id INTEGER NOT NULL,
        position INTEGER NOT NULL,
        kind TEXT NOT NULL,
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        level INTEGER,
        CONSTRAINT pk_blocks PRIMARY KEY (article_id, position),
        CONSTRAINT ck_blocks_span CHECK (0 <= start AND start <= "end"),
        CONSTRAINT fk_blocks_article_id_articles FOREIGN KEY(article_id)
            REFERENCES articles (id) ON DELETE CASCADE
    ) WITHOUT ROWID
    ;
CREATE TABLE detail_corrections (
        article_id INTEGER NOT NULL,
        field TEXT NOT NULL,
        value TEXT NOT NULL,
        found TEXT NOT NULL,
        CONSTRAINT pk_detail_corrections PRIMARY KEY (article_id, field),
        CONSTRAINT fk_detail_corrections_article_id_articles FOREIGN KEY(article_id)
            REFERENCES articles (id) ON DELETE CASCADE
    );
CREATE TABLE fingerprints (
        hash INTEGER NOT NULL,
        article_id INTEGER NOT NULL,
        CONSTRAINT pk_fingerprints PRIMARY KEY (hash, article_id),
        CONSTRAINT fk_fingerprints_article_id_articles FOREIGN KEY(article_id)
            REFERENCES articles (id) ON DELETE CASCADE
    ) WITHOUT ROWID
    ;
CREATE TABLE marks (
        article_id INTEGER NOT NULL,
        position INTEGER NOT NULL,
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        text TEXT NOT NULL,
        kind TEXT NOT NULL,
        value BLOB,
        low BLOB,
        high BLOB,
        unit TEXT,
        bound TEXT,
        entity_id INTEGER,
        "by" TEXT NOT NULL,
        CONSTRAINT pk_marks PRIMARY KEY (article_id, position),
        CONSTRAINT ck_marks_span CHECK (0 <= start AND start <= "end"),
        CONSTRAINT fk_marks_article_id_articles FOREIGN KEY(article_id)
            REFERENCES articles (id) ON DELETE CASCADE,
        CONSTRAINT fk_marks_entity_id_entities FOREIGN KEY(entity_id) REFERENCES entities (id)
    ) WITHOUT ROWID
    ;
CREATE TABLE notes (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        article_id INTEGER NOT NULL,
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        quote TEXT NOT NULL,
        prefix TEXT NOT NULL,
        suffix TEXT NOT NULL,
        text TEXT NOT NULL,
        color TEXT NOT NULL,
        state TEXT NOT NULL,
        created TEXT NOT NULL,
        modified TEXT NOT NULL,
        search_text TEXT NOT NULL,
        CONSTRAINT fk_notes_article_id_articles FOREIGN KEY(article_id)
            REFERENCES articles (id) ON DELETE CASCADE
    );
CREATE TABLE paragraph_verdicts (
        article_id INTEGER NOT NULL,
        text TEXT NOT NULL,
        kept BOOLEAN NOT NULL,
        CONSTRAINT pk_paragraph_verdicts PRIMARY KEY (article_id, text),
        CONSTRAINT fk_paragraph_verdicts_article_id_articles FOREIGN KEY(article_id)
            REFERENCES articles (id) ON DELETE CASCADE
    );
CREATE TABLE removed (
        article_id INTEGER NOT NULL,
        position INTEGER NOT NULL,
        text TEXT NOT NULL,
        reason TEXT NOT NULL,
        at INTEGER NOT NULL,
        CONSTRAINT pk_removed PRIMARY KEY (article_id, position),
        CONSTRAINT fk_removed_article_id_articles FOREIGN KEY(article_id)
            REFERENCES articles (id) ON DELETE CASCADE
    );
CREATE TABLE version_pairs (
        a INTEGER NOT NULL,
        b INTEGER NOT NULL,
        kind TEXT NOT NULL,
        similarity FLOAT NOT NULL,
        contained FLOAT NOT NULL,
        CONSTRAINT pk_version_pairs PRIMARY KEY (a, b),
        CONSTRAINT ck_version_pairs_order CHECK (a < b),
        CONSTRAINT fk_version_pairs_a_articles FOREIGN KEY(a)
            REFERENCES articles (id) ON DELETE CASCADE,
        CONSTRAINT fk_version_pairs_b_articles FOREIGN KEY(b)
            REFERENCES articles (id) ON DELETE CASCADE
    ) WITHOUT ROWID
    ;
CREATE TABLE version_verdicts (
        a INTEGER NOT NULL,
        b INTEGER NOT NULL,
        linked BOOLEAN NOT NULL,
        kind TEXT,
        similarity FLOAT,
        contained FLOAT,
        CONSTRAINT pk_version_verdicts PRIMARY KEY (a, b),
        CONSTRAINT ck_version_verdicts_order CHECK (a < b),
        CONSTRAINT fk_version_verdicts_a_articles FOREIGN KEY(a)
            REFERENCES articles (id) ON DELETE CASCADE,
        CONSTRAINT fk_version_verdicts_b_articles FOREIGN KEY(b)
            REFERENCES articles (id) ON DELETE CASCADE
    ) WITHOUT ROWID
    ;
CREATE TABLE note_tags (
        note_id INTEGER NOT NULL,
        position INTEGER NOT NULL,
        label TEXT NOT NULL,
        "key" TEXT NOT NULL,
        CONSTRAINT pk_note_tags PRIMARY KEY (note_id, position),
        CONSTRAINT fk_note_tags_note_id_notes FOREIGN KEY(note_id)
            REFERENCES notes (id) ON DELETE CASCADE
    ) WITHOUT ROWID
    ;
INSERT INTO alembic_version VALUES ('0001');
INSERT INTO entities VALUES (1, 'Ida Falk', 'person', 'ida falk', 2, 2);
INSERT INTO name_corrections VALUES (1, 'Falk', 'person', 'Ida Falk');
INSERT INTO raw_files VALUES (1, '813b00e9c729d8a3d316de9cbb46ac5f9d1560e555d6bf8585f9bb421aa63e70', X'7B277469746C65273A202746656573272C2027617574686F7273273A2028274F74746F2042657267272C292C2027736F75726365273A2027506F7374272C20277075626C6973686564273A2027323031392D3035277D0A486172626F7572206665657320726973652062792032352520696E204D61792C2073617973204964612046616C6B2E2052C3A973756DC3A93A207468652070696C6F7473206F626A6563742E20E6B8AFE58FA320F09F9AA2');
INSERT INTO raw_files VALUES (2, 'f79816101210fc4cb318d02ac0c91c84a7eac6cf7074afbff2bfa9ccee0fd1c3', X'7B7D0A486172626F7572206665657320726973652062792032352520696E204D61792C2073617973204964612046616C6B2E2052C3A973756DC3A93A207468652070696C6F7473206F626A6563742E20E6B8AFE58FA320F09F9AA20A5365636F6E642074686F75676874732E');
INSERT INTO raw_files VALUES (3, 'e0c00fb88a186fccca33a4226ca938dd218ae18fbab51b9a06105739b33f6525', X'7B7D0A536F6D657468696E6720656C73652E');
INSERT INTO tags VALUES (1, 'Old', 'old');
INSERT INTO articles VALUES (1, 1, 'article.txt', 'text', 1, 'Fees', 'Fees', NULL, '["Otto Berg"]', 'Post', '2019-05', NULL, NULL, 0, 16, '2026-03-01T10:00:00Z', 1, 0, 0, 'pending', 0.0, 'fees', 'otto berg', 'post', '2019-05-01');
INSERT INTO articles VALUES (2, 2, 'article.txt', 'text', 1, NULL, 'Harbour fees rise by 25% in May, says Ida Falk. Résumé: the pilots object. 港口 🚢…', NULL, '[]', NULL, NULL, NULL, NULL, 0, 18, '2026-03-01T10:00:00Z', 1, 0, 0, 'pending', 0.0, 'harbour fees rise by 25 in may says ida falk resume the pilots object 港 口', '', '', '');
INSERT INTO articles VALUES (3, 3, 'article.txt', 'text', 1, NULL, 'Something else.', NULL, '[]', NULL, NULL, NULL, NULL, 0, 2, '2026-03-01T10:00:00Z', 1, 0, 1, 'pending', 0.0, 'something else', '', '', '');
INSERT INTO article_entities VALUES (1, 1, 1);
INSERT INTO article_entities VALUES (1, 2, 1);
INSERT INTO article_tags VALUES (1, 1);
INSERT INTO article_texts VALUES (1, 'Harbour fees rise by 25% in May, says Ida Falk. Résumé: the pilots object. 港口 🚢', 'Fees', 'Harbour fees rise by 25% in May, says Ida Falk. Résumé: the pilots object. 港 口 🚢');
INSERT INTO article_texts VALUES (2, 'Harbour fees rise by 25% in May, says Ida Falk. Résumé: the pilots object. 港口 🚢

Second thoughts.', '', 'Harbour fees rise by 25% in May, says Ida Falk. Résumé: the pilots object. 港 口 🚢

Second thoughts.');
INSERT INTO article_texts VALUES (3, 'Something else.', '', NULL);
INSERT INTO blocks VALUES (1, 0, 'paragraph', 0, 79, NULL);
INSERT INTO blocks VALUES (2, 0, 'paragraph', 0, 79, NULL);
INSERT INTO blocks VALUES (2, 1, 'paragraph', 81, 97, NULL);
INSERT INTO blocks VALUES (3, 0, 'paragraph', 0, 15, NULL);
INSERT INTO detail_corrections VALUES (1, 'authors', '["Otto Berg", "Ida Falk"]', '["Otto Berg"]');
INSERT INTO fingerprints VALUES (1, 1);
INSERT INTO fingerprints VALUES (2, 1);
INSERT INTO fingerprints VALUES (1, 2);
INSERT INTO fingerprints VALUES (3, 2);
INSERT INTO marks VALUES (1, 0, 21, 24, '25%', 'percent', 25, NULL, NULL, '%', NULL, NULL, 'grammar');
INSERT INTO marks VALUES (1, 1, 28, 31, 'May', 'date', '2019', NULL, NULL, NULL, NULL, NULL, 'grammar');
INSERT INTO marks VALUES (1, 2, 38, 46, 'Ida Falk', 'person', NULL, NULL, NULL, NULL, NULL, 1, 'model');
INSERT INTO marks VALUES (2, 0, 21, 24, '25%', 'percent', 25, NULL, NULL, '%', NULL, NULL, 'grammar');
INSERT INTO marks VALUES (2, 1, 28, 31, 'May', 'date', '2019', NULL, NULL, NULL, NULL, NULL, 'grammar');
INSERT INTO marks VALUES (2, 2, 38, 46, 'Ida Falk', 'person', NULL, NULL, NULL, NULL, NULL, 1, 'model');
INSERT INTO notes VALUES (1, 1, 60, 66, 'pilots', 'a Falk. Résumé: the ', ' object. 港口 🚢', 'Ask them', 'yellow', 'anchored', '2026-03-01T10:00:00Z', '2026-03-01T10:00:00Z', 'Ask them
pilots
to check');
INSERT INTO paragraph_verdicts VALUES (1, 'An aside', 1);
INSERT INTO version_pairs VALUES (1, 2, 'version', 0.9, 0.95);
INSERT INTO version_verdicts VALUES (2, 3, 0, NULL, NULL, NULL);
INSERT INTO note_tags VALUES (1, 0, 'to check', 'to check');
CREATE INDEX ix_entities_articles ON entities (articles);
CREATE INDEX ix_articles_authors ON articles (trashed, authors_key);
CREATE INDEX ix_articles_by_added ON articles (trashed, added, id);
CREATE INDEX ix_articles_by_published ON articles (trashed, published_key, id);
CREATE INDEX ix_articles_by_source ON articles (trashed, source_key, id);
CREATE INDEX ix_articles_by_title ON articles (trashed, title_key, id);
CREATE INDEX ix_articles_by_words ON articles (trashed, words, id);
CREATE INDEX ix_articles_pending ON articles (names) WHERE names = 'pending';
CREATE INDEX ix_articles_starred ON articles (trashed) WHERE starred = 1;
CREATE INDEX ix_articles_unread ON articles (trashed) WHERE unread = 1;
CREATE INDEX ix_article_entities_article_id ON article_entities (article_id);
CREATE INDEX ix_article_tags_tag_id ON article_tags (tag_id);
CREATE INDEX ix_fingerprints_article_id ON fingerprints (article_id);
CREATE INDEX ix_marks_entity_id ON marks (entity_id) WHERE entity_id IS NOT NULL;
CREATE INDEX ix_marks_figures ON marks (kind, value, low, high, unit);
CREATE INDEX ix_notes_place ON notes (article_id, start, "end");
CREATE INDEX ix_version_pairs_b ON version_pairs (b);
CREATE INDEX ix_version_verdicts_b ON version_verdicts (b);
CREATE INDEX ix_note_tags_key ON note_tags ("key");
CREATE VIEW article_search AS
        SELECT article_id, headline, coalesce(search_text, text) AS body FROM article_texts;
CREATE VIRTUAL TABLE articles_fts USING fts5(
        headline, body, content='article_search', content_rowid='article_id',
        tokenize="unicode61 remove_diacritics 2"
    );
CREATE TRIGGER article_texts_added AFTER INSERT ON article_texts BEGIN
        INSERT INTO articles_fts (rowid, headline, body)
        VALUES (new.article_id, new.headline, coalesce(new.search_text, new.text));
    END;
CREATE TRIGGER article_texts_removed AFTER DELETE ON article_texts BEGIN
        INSERT INTO articles_fts (articles_fts, rowid, headline, body)
        VALUES ('delete', old.article_id, old.headline, coalesce(old.search_text, old.text));
    END;
CREATE TRIGGER article_texts_changed AFTER UPDATE ON article_texts BEGIN
        INSERT INTO articles_fts (articles_fts, rowid, headline, body)
        VALUES ('delete', old.article_id, old.headline, coalesce(old.search_text, old.text));
        INSERT INTO articles_fts (rowid, headline, body)
        VALUES (new.article_id, new.headline, coalesce(new.search_text, new.text));
    END;
CREATE VIRTUAL TABLE notes_fts USING fts5(
        search_text, content='notes', content_rowid='id',
        tokenize="unicode61 remove_diacritics 2"
    );
CREATE TRIGGER notes_added AFTER INSERT ON notes BEGIN
        INSERT INTO notes_fts (rowid, search_text) VALUES (new.id, new.search_text);
    END;
CREATE TRIGGER notes_removed AFTER DELETE ON notes BEGIN
        INSERT INTO notes_fts (notes_fts, rowid, search_text) VALUES ('delete', old.id, old.search_text);
    END;
CREATE TRIGGER notes_changed AFTER UPDATE ON notes BEGIN
        INSERT INTO notes_fts (notes_fts, rowid, search_text) VALUES ('delete', old.id, old.search_text);
        INSERT INTO notes_fts (rowid, search_text) VALUES (new.id, new.search_text);
    END;
CREATE TRIGGER raw_files_are_kept BEFORE UPDATE ON raw_files BEGIN
        SELECT raise(ABORT, 'imported bytes never change');
    END;
CREATE TRIGGER article_entities_added AFTER INSERT ON article_entities
    WHEN (SELECT NOT trashed FROM articles WHERE id = new.article_id) BEGIN
        UPDATE entities SET articles = articles + 1, mentions = mentions + new.mentions
        WHERE id = new.entity_id;
    END;
CREATE TRIGGER article_entities_removed AFTER DELETE ON article_entities
    WHEN (SELECT NOT trashed FROM articles WHERE id = old.article_id) BEGIN
        UPDATE entities SET articles = articles - 1, mentions = mentions - old.mentions
        WHERE id = old.entity_id;
    END;
CREATE TRIGGER articles_trashed AFTER UPDATE OF trashed ON articles
    WHEN old.trashed <> new.trashed BEGIN
        UPDATE entities SET
            articles = articles + iif(new.trashed, -1, 1),
            mentions = mentions + iif(new.trashed, -1, 1) * (
                SELECT mentions FROM article_entities
                WHERE entity_id = entities.id AND article_id = new.id
            )
        WHERE id IN (SELECT entity_id FROM article_entities WHERE article_id = new.id);
    END;
INSERT INTO articles_fts (articles_fts) VALUES ('rebuild');
INSERT INTO notes_fts (notes_fts) VALUES ('rebuild');
