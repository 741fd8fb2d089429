import { Anchors } from '../drafts/anchors.js';
import { Funnel } from '../cases/index.js';
import { Empty } from '../shell/loaded.js';
import { counted } from '../time/due.js';
import type { CriterionDto } from './form-calls.js';
import { roleLabel, roles } from './roles.js';

/** The criteria as officers and raters have them: how they spread over the roles as a picture, then heading by heading. */
export function CriterionList({ criteria }: { criteria: CriterionDto[] }) {
  if (criteria.length === 0) return <Empty>There are no criteria in this form yet.</Empty>;
  return (
    <>
      <section className="section" aria-labelledby="roles">
        <h2 id="roles">What it looks at</h2>
        <p>
          {counted(criteria.length, 'criterion', 'criteria')}, each rated from 1 to 5. A 2 or a 4 lies between what is
          written beside it.
        </p>
        <Funnel
          label="Number of criteria for each role"
          stages={roles.map(({ value, label }) => ({
            label,
            count: criteria.filter(({ role }) => role === value).length,
          }))}
        />
      </section>
      {grouped(criteria).map(({ group, lines }) => (
        <section key={group} aria-label={group}>
          <h2>{group}</h2>
          <ol className="draft-lines" start={lines[0]!.at + 1}>
            {lines.map(({ criterion, at }) => (
              <CriterionItem key={criterion.key} criterion={criterion} at={at} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

/** Headings in the order in which they first come. */
function grouped(criteria: CriterionDto[]) {
  const groups = new Map<string, { criterion: CriterionDto; at: number }[]>();
  for (const [at, criterion] of criteria.entries()) {
    const group = criterion.group.trim() || 'Without a heading yet';
    groups.set(group, [...(groups.get(group) ?? []), { criterion, at }]);
  }
  return [...groups].map(([group, lines]) => ({ group, lines }));
}

/** '3. Keeping discipline and crime apart'. */
export const criterionName = ({ title }: { title: string }, at: number): string =>
  `${at + 1}. ${title.trim() || 'Not named yet'}`;

const CriterionItem = ({ criterion, at }: { criterion: CriterionDto; at: number }) => (
  <li className="draft-line">
    <h3>{criterionName(criterion, at)}</h3>
    <p className="draft-line__under">{roleLabel(criterion.role)}</p>
    <p className="draft-line__words">{criterion.whatItIs || 'Not written yet'}</p>
    <Anchors label={`What ratings look like: ${criterion.title}`} anchors={criterion.anchors} />
  </li>
);
