import { dayText, isDay } from '../time/day.js';
import { isObjectedTo, type Standing } from './standing.js';

interface WhatFollowsProps {
  /** The officer first, then the alternates. */
  chosen: Standing[];
  values: { answerBy: string; startsOn: string };
}

/** What the button sets going, by what was filled in so far. */
export function WhatFollows({ chosen: [officer, ...alternates], values: { answerBy, startsOn } }: WhatFollowsProps) {
  if (!officer || !isDay(answerBy) || !isDay(startsOn)) return null;
  const needsApproval = [officer, ...alternates].some(isObjectedTo);
  return (
    <section className="what-follows" aria-labelledby="follows">
      <h3 id="follows">What happens then</h3>
      <ol className="usa-list">
        {needsApproval && (
          <li>The head of the agency approves the selection, or sends it back to you with the reason.</li>
        )}
        <li>
          {officer.officerName} is offered the post, from {dayText(startsOn, 'long')} on, and has until the end of{' '}
          {dayText(answerBy, 'long')} to answer.
        </li>
        <li>
          {alternates.length === 0
            ? 'If the offer is not taken, you decide anew: nobody is named as an alternate.'
            : `If the offer is not taken, it goes by itself to ${inOrder(alternates)}.`}
        </li>
        <li>Once somebody accepts, the vacancy is filled, and all others are told.</li>
      </ol>
    </section>
  );
}

const inOrder = (alternates: Standing[]): string => alternates.map(({ officerName }) => officerName).join(', then ');
