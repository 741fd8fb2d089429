import type { InterviewWithPapersDto } from '../api/types.js';
import { DocumentList } from '../expressions/document-list.js';
import { mySeat } from './next-step.js';

/** What the candidate handed in, for whoever may read it; the others are told why they do not see it. */
export function Papers({ interview, own }: { interview: InterviewWithPapersDto; own: boolean }) {
  const { statement, documents, officer } = interview;
  return (
    <section className="section" aria-labelledby="papers">
      <h2 id="papers">{own ? 'What the panel reads of you' : `What ${officer.name} handed in`}</h2>
      {statement === null ? (
        <p>{whyNot(interview)}</p>
      ) : (
        <>
          <h3>Statement about working with youth</h3>
          <p className="kept-lines reading">{statement}</p>
          <h3>Documents</h3>
          <DocumentList documents={documents} />
        </>
      )}
    </section>
  );
}

const whyNot = (interview: InterviewWithPapersDto): string =>
  mySeat(interview)?.conflict === true
    ? `You have a conflict of interest with ${interview.officer.name}, so it is not shown to you.`
    : 'It is shown to you once you have declared that there is no conflict of interest.';
