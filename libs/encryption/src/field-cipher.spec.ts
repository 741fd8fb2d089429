import fc from 'fast-check';
import { FieldCipher } from './field-cipher.js';
import { faultsOfFieldKeys, FieldKeys, newFieldKeys } from './field-keys.js';

const field = { table: 'totp_factor', column: 'secret', key: 'id' };
const keys = newFieldKeys('k1');
const cipher = new FieldCipher(FieldKeys.read(keys));

test('whatever is encrypted for a row is read again for it, and is not to be seen in the value', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 6 }), fc.uuid(), (plain, row) => {
      const sealed = cipher.seal(field, row, plain);
      expect(cipher.open(field, row, sealed)).toBe(Buffer.from(plain, 'utf8').toString('utf8'));
      expect(sealed).toMatch(/^v1\.k1\.[\w-]{16}\.[\w-]+$/);
      expect(Buffer.from(sealed.split('.')[3]!, 'base64url').includes(Buffer.from(plain))).toBe(false);
    }),
  );
});

test('the same text gives another value each time', () => {
  expect(cipher.seal(field, 'a', 'secret')).not.toBe(cipher.seal(field, 'a', 'secret'));
});

test('a value opens neither in another row, column or table, nor altered by one bit', () => {
  const sealed = cipher.seal(field, 'a', 'JBSWY3DPEHPK3PXP');
  expect(() => cipher.open(field, 'b', sealed)).toThrow('belongs to another row');
  expect(() => cipher.open({ ...field, column: 'other' }, 'a', sealed)).toThrow('another row');
  const bytes = Buffer.from(sealed.split('.')[3]!, 'base64url');
  for (let bit = 0; bit < bytes.length * 8; bit += 7) {
    const altered = Buffer.from(bytes);
    altered[bit >> 3]! ^= 1 << (bit & 7);
    const value = [...sealed.split('.').slice(0, 3), altered.toString('base64url')].join('.');
    expect(() => cipher.open(field, 'a', value)).toThrow('was altered');
  }
  for (const cut of [sealed.slice(0, -4), 'v1.k1..', 'plain text', sealed.replace('v1', 'v2'), 'v1.k1.AAAA.AAAA'])
    expect(() => cipher.open(field, 'a', cut)).toThrow(/altered|never encrypted/);
});

test('a value of an older key is read while that key is there', () => {
  const old = cipher.seal(field, 'a', 'words');
  const both = new FieldCipher(FieldKeys.read(`${newFieldKeys('k2')},${keys}`));
  expect(both.open(field, 'a', old)).toBe('words');
  expect(both.seal(field, 'a', 'words')).toMatch(/^v1\.k2\./);
  const onlyNew = new FieldCipher(FieldKeys.read(newFieldKeys('k2')));
  expect(() => onlyNew.open(field, 'a', old)).toThrow('key "k1", which is not in FIELD_KEYS');
});

test.each([
  [undefined, 'it is not set'],
  [' ', 'it is not set'],
  ['c2VjcmV0', 'needs a name'],
  ['K1:c2VjcmV0', 'needs a name'],
  ['k1:c2VjcmV0', '32 bytes in base64'],
  [`${keys}=`, '32 bytes in base64'],
  [`${keys},${newFieldKeys('k1')}`, 'two keys have the same name'],
])('keys that cannot be used are refused in words that give none away: %s', (text, why) => {
  const said = faultsOfFieldKeys(text).join(' ');
  expect(said).toContain(why);
  expect(said).not.toContain('c2VjcmV0');
  expect(() => FieldKeys.read(text)).toThrow(/^FIELD_KEYS: /);
});
