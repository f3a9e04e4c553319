-- What was last proven of the installation and when: backups, the audit's chains, the archive of files.
-- One row each; the health page tells when it is too long ago or was not good.
CREATE TABLE platform.proof (
  name text PRIMARY KEY CHECK (name IN ('backup', 'audit', 'archive')),
  at timestamptz NOT NULL,
  good boolean NOT NULL,
  detail jsonb NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON platform.proof TO phong_tuyen_app;
-- When the installation was set up: a new one need not have a backup yet.
GRANT SELECT ON public.migration TO phong_tuyen_app;
