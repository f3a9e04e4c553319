-- A slide's code says where somebody read it: each screen shows its own place's, or its agency's where no place is named.
ALTER TABLE displays.screen ADD COLUMN place_id uuid REFERENCES displays.place (id);
-- The words a slide was drawn from, so that it can be drawn again with another code; null for what was uploaded.
ALTER TABLE displays.media ADD COLUMN content jsonb;
CREATE INDEX media_landscape ON displays.media (landscape_file_id) WHERE content IS NOT NULL;

-- A slide as one agency or place shows it, when that is another than it was first drawn for.
CREATE TABLE displays.slide_face (
  media_id uuid NOT NULL REFERENCES displays.media (id),
  agency_id uuid NOT NULL REFERENCES organisation.agency (id),
  place_id uuid REFERENCES displays.place (id),
  code text NOT NULL,
  landscape_file_id uuid NOT NULL REFERENCES platform.file (id),
  portrait_file_id uuid NOT NULL REFERENCES platform.file (id),
  drawn_at timestamptz NOT NULL,
  UNIQUE NULLS NOT DISTINCT (media_id, agency_id, place_id)
);
CREATE INDEX slide_face_at ON displays.slide_face (agency_id, place_id);
GRANT SELECT, INSERT ON displays.slide_face TO phong_tuyen_app;
