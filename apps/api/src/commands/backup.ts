import { chosenStore } from '#documents';
import { databaseUrl } from '#persistence';
import { backUp } from '../backup/back-up.js';
import { told } from './told.js';

// Usage, as the owner and with the FILE_STORE of the api: backup.js FOLDER. The folder is made.
await told('backup.js', process.argv[2], async (folder) =>
  backUp(databaseUrl(), await chosenStore(process.env), folder),
);
