import { Button } from '@trussworks/react-uswds';
import type { InterviewKitDto } from '../kit-calls.js';
import { questionName } from '../kit-questions.js';
import { asSent, type KitForm } from './kit-form.js';
import { readKit } from './kit-values.js';

/** After a conflict: what somebody else saved, to be taken in place of what was typed, or to be replaced by it. */
export function SavedMeanwhile({ kit: { form, saved, seen } }: { kit: KitForm }) {
  const now = readKit(seen);
  if (seen.version === saved.version || asSent(now) === asSent(form.values)) return null;
  const take = () => {
    form.set('title', now.title);
    form.set('questions', now.questions);
  };
  return (
    <section className="meanwhile" aria-label="What is saved now">
      <h2>What is saved now</h2>
      <p>The fields below still hold what you typed. If you save, it takes the place of what is saved now.</p>
      <ul className="usa-list">
        {differing(seen, form).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <Button type="button" outline onClick={take}>
        Take what is saved in place of all of mine
      </Button>
    </section>
  );
}

/** What is saved otherwise than it is typed, each in a line. */
function differing(seen: InterviewKitDto, form: KitForm['form']): string[] {
  const now = readKit(seen);
  const typed = new Map(form.values.questions.map((question) => [question.key, JSON.stringify(question.parts)]));
  const words = now.questions.flatMap(({ key, parts }, at) =>
    typed.get(key) === JSON.stringify(parts)
      ? []
      : [`${questionName(parts, at)}: ${parts.question || 'not written yet'}`],
  );
  if (now.title !== form.values.title) words.unshift(`Title: ${now.title || 'none'}`);
  return words.length > 0 ? words : ['The same questions, others of them or in another order.'];
}
