import { Client } from 'pg';
import { type FieldCipher, reseal } from '#encryption';
import { sealedFields } from './sealed-fields.js';

/** Encrypts every field anew that is not encrypted with the current key, and says for each column how many there were. */
export async function resealAll(
  ownerUrl: string,
  cipher: FieldCipher,
  say: (line: string) => void,
  fields = sealedFields,
): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    for (const field of fields)
      say(`${field.table}.${field.column}: ${await reseal(owner, cipher, field)} encrypted anew.`);
    say('Nothing is left that was encrypted with an older key.');
  } finally {
    await owner.end();
  }
}
