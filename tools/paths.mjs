import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
export const inRepo = (...parts) => path.join(root, ...parts);

/** What the product keeps between starts: database, queue, uploaded files, logs. Ignored by git. */
export const dataFolder = path.resolve(root, process.env.DATA_DIR ?? '.data');
