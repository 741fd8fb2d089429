import { writeFile } from 'node:fs/promises';
import { assignmentLifecycles } from '#assignments';
import { hiringLifecycles } from '#hiring';
import { diagramOf } from '#lifecycle';

const intro = '# Lifecycles\n\nPrinted by `./run docs` from the tables in the code; do not edit by hand.\n\n';
await writeFile('docs/lifecycles.md', intro + [...hiringLifecycles, ...assignmentLifecycles].map(diagramOf).join('\n'));
