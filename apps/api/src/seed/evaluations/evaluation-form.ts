import { EvaluationForms } from '#evaluations';
import type { Database } from '#persistence';
import type { Bluegrass } from '../bluegrass.js';
import { Stage } from '../hiring/stage.js';

/** The draft of the next evaluation form, with a criterion of the program's own that is not written to its end. */
export async function seedEvaluationForm(database: Database, demo: Bluegrass): Promise<void> {
  const stage = new Stage(database, demo);
  const forms = new EvaluationForms(database, stage.cases);
  const administrator = stage.actor('Thomas Greer', 'agency_administrator');
  await stage.goTo(-4, 14);
  const draft = await forms.begin(administrator);
  await stage.goTo(-4, 15);
  await forms.edit(administrator, draft.id, {
    name: 'School resource officer, with driving safety',
    criteria: [...draft.criteria, ourOwn],
  });
}

const ourOwn = {
  key: 'student-drivers',
  group: 'Education',
  role: 'educator' as const,
  title: 'Safe driving of students',
  whatItIs: 'Works with new drivers and their parents before prom and graduation.',
  anchors: { one: '', three: 'Speaks to the driving classes once a year.', five: '' },
};
