import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import react from '@vitejs/plugin-react';

const api = process.env.LIAISON_API ?? 'http://127.0.0.1:3000';

/** Writes the service worker with the names of all that was built: a new build is a new version of it. */
const serviceWorker: Plugin = {
  name: 'service-worker',
  apply: 'build',
  enforce: 'post', // after what leaves out the chunks that turned out to be empty
  generateBundle(_, bundle) {
    const files = JSON.stringify(
      Object.keys(bundle)
        .filter((name) => name.startsWith('assets/'))
        .map((name) => `/${name}`),
    );
    const version = `shell-${createHash('sha256').update(files).digest('hex').slice(0, 12)}`;
    const source = readFileSync('service-worker.js', 'utf8');
    const written = source.replace('__VERSION__', version).replace('__FILES__', files);
    this.emitFile({ type: 'asset', fileName: 'service-worker.js', source: written });
  },
};

export default defineConfig({
  plugins: [react(), serviceWorker],
  css: {
    // USWDS finds its own packages by these folders; what it deprecates is its makers' to mend.
    preprocessorOptions: { scss: { loadPaths: ['../../node_modules/@uswds/uswds/packages'], quietDeps: true } },
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // The content security policy is default-src 'self': no data: addresses for fonts and no inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: { '/api': api } },
});
