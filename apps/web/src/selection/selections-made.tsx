import type { OfferDto, SelectionDto, SelectionPageDto, VacancyDto } from '../api/types.js';
import { Facts } from '../shell/facts.js';
import { Day, Due, Moment } from '../time/times.js';
import { lineUp } from './line-up.js';
import { LineUpPicture } from './line-up-picture.js';

interface SelectionsMadeProps {
  vacancy: VacancyDto;
  selection: SelectionPageDto;
  offers: OfferDto[];
}

/** What was selected so far, the newest first, each with the offers that came of it. */
export function SelectionsMade({ vacancy, selection: { selections, candidates }, offers }: SelectionsMadeProps) {
  if (selections.length === 0) return null;
  const inProcess = candidates.map(({ expressionId }) => expressionId);
  const standing = { offers, selections, vacancyState: vacancy.state, inProcess };
  return (
    <section className="section" aria-labelledby="made">
      <h2 id="made">{selections.length === 1 ? 'The selection' : 'The selections, the latest first'}</h2>
      {selections.map((one) => (
        <article key={one.id} className="selected">
          {selections.length > 1 && (
            <h3>
              Selected on <Moment at={one.selectedAt} />
            </h3>
          )}
          <LineUpPicture named={lineUp(one, standing)} label="Who is named, in order, and what became of each" />
          <OnRecord selection={one} />
        </article>
      ))}
    </section>
  );
}

const OnRecord = ({ selection }: { selection: SelectionDto }) => (
  <>
    <blockquote className="said">
      <p className="kept-lines">{selection.justification}</p>
      <footer>
        {selection.selectedByName}, <Moment at={selection.selectedAt} />
      </footer>
    </blockquote>
    <Facts
      facts={[
        ['First day on campus', <Day key="start" on={selection.startsOn} format="long" />],
        ['Last day to answer', <Due key="answer" at={selection.answerBy} />],
        ['Alternates count until', selection.places.length > 1 && <Due key="until" at={selection.alternatesUntil} />],
        [
          'Against the school’s objection',
          selection.againstObjection && <Approval key="approval" selection={selection} />,
        ],
        ['Sent back because', selection.returnedReason],
      ]}
    />
  </>
);

function Approval({ selection: { approvedByName, approvedAt, returnedReason } }: { selection: SelectionDto }) {
  if (!approvedAt) return returnedReason ? 'Not approved' : 'Waits for the head of the agency';
  return (
    <>
      Approved by {approvedByName}, <Moment at={approvedAt} />
    </>
  );
}
