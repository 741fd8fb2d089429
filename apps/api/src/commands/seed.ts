import { Clock, databaseUrl } from '#persistence';
import { seedDemo } from '../seed/demo.js';

// One line of JSON for each person one can sign in as, which ./run reads.
for (const signIn of await seedDemo(databaseUrl(), new Clock(), { withCases: true }))
  console.log(JSON.stringify(signIn));
