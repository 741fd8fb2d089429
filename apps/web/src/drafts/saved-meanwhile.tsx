import { Button } from '@trussworks/react-uswds';
import type { DraftForm, SavedDraft } from './draft-form.js';
import { capital } from './draft-values.js';

/** After a conflict: what somebody else saved, to be taken in place of what was typed, or to be replaced by it. */
export function SavedMeanwhile<Draft extends SavedDraft, Part extends string>({
  draft,
}: {
  draft: DraftForm<Draft, Part>;
}) {
  const { form, now, isOvertaken } = draft;
  if (!isOvertaken) return null;
  const take = () => {
    form.set('title', now.title);
    form.set('lines', now.lines);
  };
  return (
    <section className="meanwhile" aria-label="What is saved now">
      <h2>What is saved now</h2>
      <p>The fields below still hold what you typed. If you save, it takes the place of what is saved now.</p>
      <ul className="usa-list">
        {differing(draft).map((words) => (
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
function differing<Draft extends SavedDraft, Part extends string>({
  kind,
  form,
  now,
}: DraftForm<Draft, Part>): string[] {
  const typed = new Map(form.values.lines.map((line) => [line.key, JSON.stringify(line.parts)]));
  const words = now.lines.flatMap(({ key, parts }, at) =>
    typed.get(key) === JSON.stringify(parts)
      ? []
      : [`${kind.lineName(parts, at)}: ${kind.below(parts) || 'not written yet'}`],
  );
  if (now.title !== form.values.title) words.unshift(`${capital(kind.api.title)}: ${now.title || 'none'}`);
  return words.length > 0 ? words : [`The same, with others left out or in another order.`];
}
