// The secrets that a first run makes for itself and keeps beside its data. A real deployment brings its own.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const made = {
  FIELD_KEYS: () => `k1:${randomBytes(32).toString('base64')}`,
  AUDIT_SIGNING_KEY: () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    return privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64');
  },
};

/** Gives each key from the environment, else from `folder`/keys, where it is made when it is new. */
export function keysOf(folder) {
  const keys = path.join(folder, 'keys');
  mkdirSync(keys, { recursive: true, mode: 0o700 });
  return Object.fromEntries(
    Object.entries(made).map(([name, make]) => [name, process.env[name] || kept(path.join(keys, name), make)]),
  );
}

function kept(file, make) {
  if (!existsSync(file)) writeFileSync(file, make(), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}
