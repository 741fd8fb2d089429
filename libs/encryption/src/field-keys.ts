import { randomBytes } from 'node:crypto';

const keyBytes = 32;
const keyId = /^[a-z0-9][a-z0-9-]{0,31}$/;

/** The keys that fields are encrypted with: new values by the first, and old ones by whichever they name. */
export class FieldKeys {
  private constructor(private readonly keys: ReadonlyMap<string, Buffer>) {}

  /**
   * Reads FIELD_KEYS, 'k2:<base64 of 32 bytes>,k1:<...>', the current key first.
   * @throws Error with a sentence that names what is wrong, and never a key
   */
  static read(text: string | undefined): FieldKeys {
    const faults = faultsOfFieldKeys(text);
    if (faults.length > 0) throw new Error(`FIELD_KEYS: ${faults.join(' ')}`);
    return new FieldKeys(new Map(parts(text!).map(([id, key]) => [id, Buffer.from(key, 'base64')])));
  }

  get currentId(): string {
    return this.keys.keys().next().value!;
  }

  of(id: string): Buffer {
    const key = this.keys.get(id);
    if (!key) throw new Error(`A field was encrypted with the key "${id}", which is not in FIELD_KEYS.`);
    return key;
  }
}

/** What is wrong with FIELD_KEYS, in sentences that give no key away; none when it can be used. */
export function faultsOfFieldKeys(text: string | undefined): string[] {
  if (!text?.trim()) return ['it is not set. Make one: echo "k1:$(openssl rand -base64 32)".'];
  const found = parts(text);
  const ids = found.map(([id]) => id);
  return [
    ...found.flatMap(([id, key], i) => faultsOfKey(id, key, `key ${i + 1}`)),
    ...(new Set(ids).size < ids.length ? ['two keys have the same name.'] : []),
  ];
}

function faultsOfKey(id: string, key: string, which: string): string[] {
  if (!keyId.test(id))
    return [`${which} needs a name of small letters, digits and hyphens before a colon, such as "k1:".`];
  const bytes = Buffer.from(key, 'base64');
  if (bytes.length !== keyBytes || bytes.toString('base64') !== key)
    return [`the key "${id}" has to be 32 bytes in base64 (openssl rand -base64 32).`];
  return [];
}

function parts(text: string): [id: string, key: string][] {
  return text.split(',').map((part) => {
    const at = part.indexOf(':');
    return [part.slice(0, Math.max(at, 0)).trim(), part.slice(at + 1).trim()];
  });
}

/** A value for FIELD_KEYS with one new key. */
export const newFieldKeys = (id = 'k1'): string => `${id}:${randomBytes(keyBytes).toString('base64')}`;
