import { defineConfig } from 'vite';
import react from '@vitejs/plugin-react';

const api = process.env.LIAISON_API ?? 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [react()],
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
