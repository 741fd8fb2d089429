import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { FieldKeys } from './field-keys.js';

/** A column whose values are encrypted; `key` is the column that names its row. */
export interface SealedField {
  table: string;
  column: string;
  key: string;
}

const ivBytes = 12;
const tagBytes = 16;

/**
 * Encrypts single fields with AES-256-GCM. A value reads 'v1.<key>.<iv>.<ciphertext and tag>'; it is bound to its
 * table, column and row, so that one copied into another row does not open there.
 */
export class FieldCipher {
  constructor(private readonly keys: FieldKeys) {}

  seal(field: SealedField, rowId: string, plain: string): string {
    const id = this.keys.currentId;
    const iv = randomBytes(ivBytes);
    const cipher = createCipheriv('aes-256-gcm', this.keys.of(id), iv, { authTagLength: tagBytes });
    cipher.setAAD(placeOf(field, rowId));
    const content = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return `v1.${id}.${iv.toString('base64url')}.${content.toString('base64url')}`;
  }

  /** @throws Error when the value was altered or belongs to another row, or its key is not there any more */
  open(field: SealedField, rowId: string, sealed: string): string {
    const [version, id, iv, content] = sealed.split('.');
    if (version !== 'v1' || !id || !iv || !content) throw new Error(`${nameOf(field)} holds what was never encrypted.`);
    const key = this.keys.of(id);
    const bytes = Buffer.from(content, 'base64url');
    try {
      const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64url'), { authTagLength: tagBytes });
      decipher.setAAD(placeOf(field, rowId));
      decipher.setAuthTag(bytes.subarray(-tagBytes));
      return decipher.update(bytes.subarray(0, -tagBytes), undefined, 'utf8') + decipher.final('utf8');
    } catch {
      throw new Error(`${nameOf(field)} of the row ${rowId} was altered, or belongs to another row.`);
    }
  }

  /** The beginning of every value that is encrypted with the current key. */
  get currentPrefix(): string {
    return `v1.${this.keys.currentId}.`;
  }
}

const nameOf = ({ table, column }: SealedField) => `${table}.${column}`;
const placeOf = (field: SealedField, rowId: string) => Buffer.from(`${nameOf(field)}/${rowId}`, 'utf8');
