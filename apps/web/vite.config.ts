import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { compileMessages, MESSAGES_FOLDER } from './scripts/compile-messages.ts';

/** Messages are compiled before each build, and again whenever one of their files changes during development. */
function messages(): Plugin {
  return {
    name: 'phong-tuyen-messages',
    buildStart: () => compileMessages(),
    configureServer(server) {
      server.watcher.add(MESSAGES_FOLDER);
      server.watcher.on('change', (file) => {
        if (file.startsWith(MESSAGES_FOLDER)) compileMessages();
      });
    },
  };
}

/**
 * Pages of their own beside the application: players and kiosks run for weeks on weak machines and carry none of its weight.
 * Their service workers keep a fixed name at the root, since a worker's reach is its own folder.
 */
const PAGES = ['index', 'screen', 'speaker', 'kiosk'];
const WORKERS = ['own-page', 'speaker'];

export default defineConfig({
  plugins: [messages(), react()],
  server: { port: 5173, proxy: { '/api': { target: process.env.PHONG_TUYEN_API ?? 'http://127.0.0.1:4248' } } },
  build: {
    target: 'es2022',
    rollupOptions: {
      input: Object.fromEntries([
        ...PAGES.map((name) => [name, `${name}.html`]),
        ...WORKERS.map((name) => [`${name}-worker`, `src/${name}/${name}-worker.ts`]),
      ]),
      output: {
        entryFileNames: ({ name }) => (name.endsWith('-worker') ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
    // Compressed sizes are measured by the bench, with the limits of the issue.
    reportCompressedSize: false,
    chunkSizeWarningLimit: 700,
  },
});
