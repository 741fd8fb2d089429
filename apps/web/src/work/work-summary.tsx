import type { WorkSummaryDto } from '../api/types.js';
import { groups } from './groups.js';

/** How much waits, as a bar of four parts with their numbers; each number leads to its group. */
export function WorkSummary({ counts }: { counts: WorkSummaryDto }) {
  const all = groups.reduce((sum, { name }) => sum + counts[name], 0);
  if (all === 0) return null;
  return (
    <div className="work-summary">
      <svg className="work-summary__bar" width="100%" height="12" aria-hidden="true" focusable="false">
        {groups.map(({ name }, index) => {
          const before = groups.slice(0, index).reduce((sum, group) => sum + counts[group.name], 0);
          const share = (count: number) => `${(count / all) * 100}%`;
          return (
            <rect
              key={name}
              className={`work-fill--${name}`}
              x={share(before)}
              width={share(counts[name])}
              height="12"
            />
          );
        })}
      </svg>
      <ul className="work-summary__counts">
        {groups.map(({ name, title }) => (
          <li key={name} className={`work-count work-count--${name}`}>
            <button
              type="button"
              disabled={counts[name] === 0}
              onClick={() => document.getElementById(`work-${name}`)?.focus()}
            >
              <span className="work-count__number">{counts[name]}</span>
              <span className="work-count__name">{title}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
