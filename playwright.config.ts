import { defineConfig } from '@playwright/test';

// ./run test browser starts a Liaison with the demo program and says here where it is and where Chromium is.
export default defineConfig({
  testDir: 'test/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  fullyParallel: false,
  workers: 1, // one demo program: journeys must not change it under each other
  forbidOnly: true,
  retries: 1, // ./run test names what passed only the second time
  reporter: [['list'], ['json']],
  use: {
    baseURL: process.env.LIAISON_URL,
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    // A service worker would answer in place of what a test routes; test/browser/offline.spec.ts is about it.
    serviceWorkers: 'block',
    timezoneId: 'America/New_York',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-sync'],
    },
  },
});
