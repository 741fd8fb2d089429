import { findProgram, installPackage } from './packages.mjs';
import { say, Stop } from './words.mjs';

const programs = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** The system's Chromium for the browser tests, installed when it is missing. CHROMIUM names another one. */
export async function chromium() {
  const found = process.env.CHROMIUM || findProgram(...programs);
  if (found) return found;
  say('  Chromium is not on this machine: installing it (about half a minute) ...');
  const refused = await installPackage('chromium');
  const installed = findProgram(...programs);
  if (installed) return installed;
  throw new Stop(
    `The browser tests need Chromium, and it could not be installed: ${refused}.\nInstall it, or name one: CHROMIUM=/path ./run test`,
  );
}
