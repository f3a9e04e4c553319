-- Bulletins in further languages: each is read by a voice, or was spoken by a person where no voice reads it.
CREATE TABLE broadcasts.recording (
  bulletin_id uuid NOT NULL REFERENCES broadcasts.bulletin (id),
  language text NOT NULL,
  -- What a person spoke, byte for byte as it was sent.
  file_id uuid NOT NULL REFERENCES platform.file (id),
  PRIMARY KEY (bulletin_id, language)
);
INSERT INTO broadcasts.recording (bulletin_id, language, file_id)
SELECT id, 'vi', recording_file_id FROM broadcasts.bulletin WHERE recording_file_id IS NOT NULL;
GRANT SELECT, INSERT, UPDATE ON broadcasts.recording TO phong_tuyen_app;

-- removes: its file stands with the other languages' now.
ALTER TABLE broadcasts.bulletin DROP COLUMN recording_file_id;
-- The code of its campaign that it may read out, by which installs are counted for loudspeakers.
ALTER TABLE broadcasts.bulletin ADD COLUMN install_code text;
-- No voice reads kanji.
UPDATE broadcasts.bulletin SET other_texts = (
  SELECT jsonb_agg(other || jsonb_build_object('recorded', other ->> 'language' = 'ja')) FROM jsonb_array_elements(other_texts) other)
WHERE other_texts <> '[]';

-- [{language, from}]: at which second each language begins.
ALTER TABLE broadcasts.audio ADD COLUMN parts jsonb NOT NULL DEFAULT '[]';
