-- Commune loudspeakers: bulletins, speech, schedules, stations and what they played.
CREATE SCHEMA broadcasts;

GRANT USAGE ON SCHEMA broadcasts TO phong_tuyen_app;
