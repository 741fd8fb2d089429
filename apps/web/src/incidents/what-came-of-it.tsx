import { Facts } from '../shell/facts.js';
import { Moment } from '../time/times.js';
import type { IncidentDetail } from './incident-calls.js';
import { inWords } from './outcome-words.js';

/** What the officer found, what the school said to it, how far it is, and how it ended. */
export function WhatCameOfIt({ incident }: { incident: IncidentDetail }) {
  const { kind, leadName, progress, progressAt, triageReason, disputeReason, outcome, outcomeWords, state } = incident;
  if (!kind) return null;
  return (
    <section className="section" aria-labelledby="outcome">
      <h2 id="outcome">What was found</h2>
      <Facts
        facts={[
          ['Kind of matter', kind === 'disciplinary' ? 'School discipline' : inWords(kind)],
          ['Officer in the lead', leadName],
          [
            'How far it is',
            state === 'investigating' && progress && progressAt && (
              <>
                {inWords(progress)} (<Moment at={progressAt} />)
              </>
            ),
          ],
          ['Why it was handed back', triageReason],
          ['Why the school disagreed', disputeReason],
          ['Outcome', outcome && inWords(outcome)],
          ['In a sentence', outcomeWords],
        ]}
      />
    </section>
  );
}
