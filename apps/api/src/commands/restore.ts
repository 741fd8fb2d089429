import { chosenStore } from '#documents';
import { databaseUrl } from '#persistence';
import { restore } from '../backup/restore.js';
import { told } from './told.js';

// Usage, as the owner of an empty database and with the FILE_STORE of the api: restore.js FOLDER.
await told('restore.js', process.argv[2], async (folder) =>
  restore(databaseUrl(), await chosenStore(process.env), folder),
);
