import { DeadLetters9160000000000 } from './migrations/9160000000000-dead-letters.js';

export { DeadLettersModule, DeadLettersWorkModule } from './dead-letters.module.js';
export { TellParked } from './tell-parked.js';
export const deadLetterMigrations = [DeadLetters9160000000000];
