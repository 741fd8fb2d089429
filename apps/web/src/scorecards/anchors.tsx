import type { Question } from './sheet.js';

interface AnchorsProps {
  anchors: Question['anchors'];
  /** Of the three texts, by their points. */
  ids: Record<number, string>;
}

/** What a 1, a 3 and a 5 look like: open while one scores, to be put away where room is short. */
export const Anchors = ({ anchors, ids }: AnchorsProps) => (
  <details className="anchors" open>
    <summary>What a 1, a 3 and a 5 look like</summary>
    <dl className="anchors__points">
      {(
        [
          [1, anchors.one],
          [3, anchors.three],
          [5, anchors.five],
        ] as const
      ).map(([point, text]) => (
        <div key={point} className="anchors__point">
          <dt>{point}</dt>
          <dd id={ids[point]}>{text}</dd>
        </div>
      ))}
    </dl>
  </details>
);

/** The ids of the three texts of a question's scale. */
export const anchorIdsOf = (id: string): Record<number, string> => ({
  1: `${id}-at-1`,
  3: `${id}-at-3`,
  5: `${id}-at-5`,
});
