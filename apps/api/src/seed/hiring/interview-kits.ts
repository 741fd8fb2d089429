import { InterviewKitService } from '#hiring';
import type { Stage } from './stage.js';

/** A kit that HR put into service in the weeks before, and the draft of the next one with a question of the program's own. */
export async function interviewKits(stage: Stage): Promise<void> {
  const kits = new InterviewKitService(stage.database, stage.cases);
  const hr = stage.actor('Denise Holloway', 'hr');
  await stage.goTo(-26, 10);
  const first = await kits.begin(hr);
  await stage.goTo(-25, 15);
  await kits.putIntoService(hr, first.id);
  await stage.goTo(-3, 14);
  const draft = await kits.begin(hr);
  await stage.goTo(-3, 15);
  await kits.edit(hr, draft.id, {
    title: 'School resource officer, with the new radio plan',
    questions: [...draft.questions, ourOwn],
  });
}

const ourOwn = {
  id: 'radio-plan',
  competency: 'Working with dispatch',
  question:
    'How would you keep in touch with dispatch and the front office on a campus where the radio fails in the gym?',
  listenFor: '',
  weight: 2,
  anchors: { one: '', three: '', five: '' },
};
