import { newFieldKeys } from '#encryption';
import { common, database, type Environment, faultsIn, wholeNumber } from './settings.js';

const settings = [...common, ...database('API_DATABASE_URL'), wholeNumber('PORT', 1, 65_535)];
const good: Environment = {
  FIELD_KEYS: newFieldKeys(),
  API_DATABASE_URL: 'postgres://liaison_api:secret@db:5432/liaison',
  PUBLIC_URL: 'https://liaison.example.gov',
  NODE_ENV: 'production',
};
const faults = (changes: Environment) => faultsIn(settings, { ...good, ...changes });

test('what a deployment has is found good', () => {
  expect(faults({})).toEqual([]);
  expect(faults({ PORT: '3000', REDIS_URL: 'redis://redis:6379', DATABASE_POOL: '20' })).toEqual([]);
  expect(faults({ PUBLIC_URL: 'http://localhost:3000' })).toEqual([]);
  expect(faults({ PUBLIC_URL: 'http://liaison.test', NODE_ENV: undefined })).toEqual([]);
});

test.each<[Environment, RegExp]>([
  [{ API_DATABASE_URL: undefined }, /^DATABASE_URL: neither it nor API_DATABASE_URL is set/],
  [{ API_DATABASE_URL: 'mysql://liaison:s3cret@db' }, /^API_DATABASE_URL: it has to look like postgres:/],
  [{ DATABASE_URL: 's3cret' }, /^DATABASE_URL: it has to look like postgres:/],
  [{ FIELD_KEYS: undefined }, /^FIELD_KEYS: it is not set/],
  [{ FIELD_KEYS: 'k1:s3cret' }, /^FIELD_KEYS: .*32 bytes/],
  [{ REDIS_URL: 'localhost' }, /^REDIS_URL: it has to look like/],
  [{ PUBLIC_URL: 'liaison.example.gov' }, /^PUBLIC_URL: it has to look like https:/],
  [{ PUBLIC_URL: 'http://liaison.example.gov' }, /^PUBLIC_URL: it has to begin with https:/],
  [{ PORT: '99999' }, /^PORT: it has to be a whole number from 1 to 65535/],
  [{ DATABASE_POOL: 'many' }, /^DATABASE_POOL: it has to be a whole number/],
])('%p is told in a sentence that gives no secret away', (changes, sentence) => {
  const found = faults(changes);
  expect(found).toEqual([expect.stringMatching(sentence)]);
  expect(found.join()).not.toContain('s3cret');
});

test('everything that is wrong is told at once', () => {
  expect(faults({ FIELD_KEYS: '', PORT: '-1', PUBLIC_URL: 'x' })).toHaveLength(3);
});
