import { readFileSync } from 'node:fs';
import 'reflect-metadata';
import { FieldCipher, FieldKeys } from '#encryption';
import { Clock, databaseUrl } from '#persistence';
import { Problem } from '#problems';
import { setIdentityProvider } from '../identity-provider/set-identity-provider.js';

// Usage: identity-provider.js FILE.json, or - for what comes by standard input, since there is a secret in it.
try {
  const path = process.argv[2] ?? '-';
  const content: unknown = JSON.parse(readFileSync(path === '-' ? 0 : path, 'utf8'));
  const cipher = new FieldCipher(FieldKeys.read(process.env.FIELD_KEYS));
  const { program, side, name } = await setIdentityProvider(databaseUrl(), content, { cipher, clock: new Clock() });
  console.error(`The people of the ${side}’s side of ${program} can sign in with ${name} from now on.`);
  console.error(
    `Give the provider this address to come back to: ${process.env.PUBLIC_URL ?? 'PUBLIC_URL'}/api/single-sign-on/callback`,
  );
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  console.error(`${error.message} Nothing was written.`);
  for (const { field, message } of error.errors) console.error(`  ${field}: ${message}`);
  process.exitCode = 1;
}
