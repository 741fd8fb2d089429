import { writeFile } from 'node:fs/promises';
import { assignmentLifecycles } from '#assignments';
import { evaluationLifecycles } from '#evaluations';
import { hiringLifecycles } from '#hiring';
import { incidentLifecycles } from '#incidents';
import { diagramOf } from '#lifecycle';
import { trainingLifecycles } from '#training';

const intro = '# Lifecycles\n\nPrinted by `./run docs` from the tables in the code; do not edit by hand.\n\n';
const lifecycles = [
  ...hiringLifecycles,
  ...assignmentLifecycles,
  ...trainingLifecycles,
  ...incidentLifecycles,
  ...evaluationLifecycles,
];
await writeFile('docs/lifecycles.md', intro + lifecycles.map(diagramOf).join('\n'));
