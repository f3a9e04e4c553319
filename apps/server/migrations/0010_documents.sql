-- Documents on their way, the registers that number them, what each agency received, and the keys that sign.
CREATE SCHEMA documents;

CREATE TABLE documents.document (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  -- The issuing agency; for a foreign letter the agency that registered it.
  agency_id uuid NOT NULL REFERENCES organisation.agency (id),
  origin text NOT NULL DEFAULT 'own' CHECK (origin IN ('own', 'foreign')),
  author_name text,
  drafter_office_id uuid REFERENCES organisation.office (id),
  state text NOT NULL CHECK (state IN ('draft', 'submitted', 'approved', 'signed', 'numbered', 'issued', 'withdrawn')),
  version integer NOT NULL DEFAULT 1,
  type text NOT NULL,
  number text,
  symbol text,
  subject text NOT NULL DEFAULT '',
  dated_on date,
  urgency text CHECK (urgency IN ('khẩn', 'thượng khẩn', 'hỏa tốc')),
  letter jsonb NOT NULL,
  tasks jsonb NOT NULL DEFAULT '[]',
  targets jsonb NOT NULL DEFAULT '[]',
  reading jsonb,
  source_file_id uuid REFERENCES platform.file (id),
  pdf_file_id uuid REFERENCES platform.file (id),
  -- Where number, date and seal go on the signed PDF.
  places jsonb,
  signer_office_id uuid REFERENCES organisation.office (id),
  return_reason text,
  withdraw_reason text,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  signed_at timestamptz,
  issued_at timestamptz,
  content text NOT NULL DEFAULT '',
  search text GENERATED ALWAYS AS (platform.fold(content)) STORED
);
CREATE INDEX document_agency ON documents.document (agency_id, updated_at DESC, id DESC);
CREATE INDEX document_agency_state ON documents.document (agency_id, state, updated_at DESC, id DESC);
CREATE INDEX document_search ON documents.document USING gin (search gin_trgm_ops);
CREATE INDEX document_waiting ON documents.document (signed_at) WHERE state IN ('signed', 'numbered');

-- Last number given, one row-locked counter per agency, year and register: a rolled-back act takes its number back.
CREATE TABLE documents.register_counter (
  agency_id uuid NOT NULL REFERENCES organisation.agency (id),
  year integer NOT NULL,
  register text NOT NULL CHECK (register IN ('outgoing', 'incoming')),
  last integer NOT NULL CHECK (last >= 0),
  PRIMARY KEY (agency_id, year, register)
);

CREATE TABLE documents.receipt (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  document_id uuid NOT NULL REFERENCES documents.document (id),
  agency_id uuid NOT NULL REFERENCES organisation.agency (id),
  state text NOT NULL DEFAULT 'sent'
    CHECK (state IN ('sent', 'arrived', 'registered', 'assigned', 'in-work', 'done', 'returned')),
  arrival_number integer,
  arrived_on date,
  assignee_person_id uuid REFERENCES organisation.person (id),
  assigned_on date,
  note text NOT NULL DEFAULT '',
  return_reason text,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (document_id, agency_id)
);
CREATE INDEX receipt_agency ON documents.receipt (agency_id, created_at DESC, id DESC);
CREATE INDEX receipt_agency_state ON documents.receipt (agency_id, state, created_at DESC, id DESC);

CREATE TABLE documents.register_entry (
  agency_id uuid NOT NULL REFERENCES organisation.agency (id),
  year integer NOT NULL,
  register text NOT NULL CHECK (register IN ('outgoing', 'incoming')),
  ordinal integer NOT NULL CHECK (ordinal > 0),
  document_id uuid UNIQUE REFERENCES documents.document (id),
  receipt_id uuid UNIQUE REFERENCES documents.receipt (id),
  entered_on date NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (agency_id, year, register, ordinal),
  CHECK ((document_id IS NULL) <> (receipt_id IS NULL))
);

-- A PKCS#12 under the installation's secret. person_id null: the agency's own seal.
CREATE TABLE documents.signing_key (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  agency_id uuid NOT NULL REFERENCES organisation.agency (id),
  person_id uuid REFERENCES organisation.person (id),
  nonce bytea NOT NULL,
  ciphertext bytea NOT NULL,
  certificate bytea NOT NULL,
  image bytea NOT NULL,
  -- The seal's PIN is kept under the same secret: the clerk's office is what opens it.
  seal_pin_nonce bytea,
  seal_pin bytea,
  created_at timestamptz NOT NULL DEFAULT now(),
  ended_at timestamptz
);
CREATE INDEX signing_key_person ON documents.signing_key (person_id) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX signing_key_seal ON documents.signing_key (agency_id) WHERE person_id IS NULL AND ended_at IS NULL;

-- Authorities whose certificates count, and their revocation lists (DER).
CREATE TABLE documents.trust (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  kind text NOT NULL CHECK (kind IN ('anchor', 'revocations')),
  der bytea NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);

GRANT USAGE ON SCHEMA documents TO phong_tuyen_app;
GRANT SELECT, INSERT, UPDATE ON documents.document, documents.register_counter, documents.receipt, documents.signing_key, documents.trust TO phong_tuyen_app;
GRANT SELECT, INSERT ON documents.register_entry TO phong_tuyen_app;
