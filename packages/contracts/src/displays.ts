/** What hangs and shines: posters and leaflets with their places, outdoor and lobby screens with their playlists. */
export {};
