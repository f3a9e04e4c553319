-- What hangs and shines: posters and leaflets with their places, outdoor and lobby screens with their playlists.
CREATE SCHEMA displays;

GRANT USAGE ON SCHEMA displays TO phong_tuyen_app;
