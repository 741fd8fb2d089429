import { FieldCipher, FieldKeys } from '#encryption';
import { databaseUrl } from '#persistence';
import { resealAll } from '../reseal-all.js';

// Usage, as the owner of the tables: put the new key first in FIELD_KEYS, start the api and the worker with it, then
// run this, as often as it takes. When it says that nothing is left, the old key may be taken out.
await resealAll(databaseUrl(), new FieldCipher(FieldKeys.read(process.env.FIELD_KEYS)), console.log);
