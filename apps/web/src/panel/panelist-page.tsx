import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { PanelistDto } from '../api/types.js';
import { ActionButtons, type ActionWay, StateTag, Timeline, useKeptFocus, WaitsOn } from '../cases/index.js';
import { useSession } from '../session/session.js';
import { Facts } from '../shell/facts.js';
import { Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { Moment } from '../time/times.js';
import { ConfirmSeat, DeclareForm } from './declare-form.js';
import { declinePanel, usePanelist } from './panel-calls.js';
import { WhatAConflictIs } from './what-a-conflict-is.js';
import './panel.css';

/** A seat on a panel: its member declares conflicts of interest here, before seeing anything of a candidate. */
export function PanelistPage() {
  const { id = '' } = useParams();
  const query = usePanelist(id);
  const own = useSession().person.id === query.data?.person.id;
  const { data } = query;
  return (
    <Page
      title={data ? (own ? `You are on the panel: SRO at ${data.campusName}` : data.person.name) : 'On the panel'}
      lead={data && !own ? `On the panel: SRO at ${data.campusName}` : null}
      up={data && { to: `/vacancies/${data.vacancyId}/panel`, label: 'Panel' }}
      aside={data && <StateTag state={data.state} label={data.stateLabel} tone={tones[data.state] ?? 'open'} />}
    >
      <Loaded query={query} what="the seat on the panel">
        {(panelist) => (own ? <Own key={panelist.id} panelist={panelist} /> : <Other panelist={panelist} />)}
      </Loaded>
    </Page>
  );
}

const tones = { named: 'attention', ready: 'good', left: 'over' } as const as Record<
  string,
  'attention' | 'good' | 'over'
>;

function Own({ panelist }: { panelist: PanelistDto }) {
  const [anew, setAnew] = useState(false);
  const { state, candidates, allowedActions, leftReason, version } = panelist;
  const heading = useKeptFocus(`${state} ${version} ${anew}`);
  const mayDeclare = allowedActions.some(({ action }) => action === 'declare');
  const asks = mayDeclare && (state === 'named' || anew);
  if (state === 'left')
    return (
      <section className="section" aria-labelledby="over">
        <h2 id="over">You are no longer on this panel</h2>
        {leftReason && <p>“{leftReason}”</p>}
        <p>Nothing more is needed from you. What you handed in stays on record.</p>
      </section>
    );
  return (
    <>
      {asks ? (
        <section className="section" aria-labelledby="declare">
          <h2 id="declare" ref={heading} tabIndex={-1}>
            {candidates.length > 0 ? 'Do you have a conflict of interest?' : 'Do you sit on this panel?'}
          </h2>
          <WaitsOn kind="panelist" id={panelist.id} brief />
          {candidates.length > 0 ? (
            <>
              <WhatAConflictIs />
              <DeclareForm
                panelist={panelist}
                onDone={() => setAnew(false)}
                onNotNow={anew ? () => setAnew(false) : null}
              />
            </>
          ) : (
            <ConfirmSeat panelist={panelist} />
          )}
        </section>
      ) : (
        <section className="section" aria-labelledby="declared">
          <h2 id="declared" ref={heading} tabIndex={-1}>
            {candidates.length > 0 ? 'What you declared' : 'You sit on this panel'}
          </h2>
          <Declared panelist={panelist} />
          {mayDeclare && candidates.length > 0 && (
            <p>
              Something changed, or came to mind?{' '}
              <button type="button" className="usa-button usa-button--unstyled" onClick={() => setAnew(true)}>
                Declare anew
              </button>
            </p>
          )}
        </section>
      )}
      <WhatComesNext panelist={panelist} />
      <Decline panelist={panelist} />
    </>
  );
}

function Declared({ panelist: { candidates } }: { panelist: PanelistDto }) {
  if (candidates.length === 0)
    return <p>The candidates are not known yet. You are asked about conflicts of interest once they are.</p>;
  return (
    <ul className="declared">
      {candidates.map(({ interviewId, officerName, conflict, note }) => (
        <li key={interviewId}>
          <b>{officerName}</b>
          <span className={conflict ? 'declared__conflict' : undefined}>
            {conflict === null ? 'Not declared yet' : conflict ? 'Conflict of interest: recused' : 'No conflict'}
            {note && <>: “{note}”</>}
          </span>
        </li>
      ))}
    </ul>
  );
}

const WhatComesNext = ({ panelist: { state, vacancyId } }: { panelist: PanelistDto }) => (
  <section className="section" aria-labelledby="what-next">
    <h2 id="what-next">What comes next</h2>
    <ol className="usa-list">
      {state === 'named' && (
        <li>You declare conflicts of interest, above. Until then you are shown the names alone.</li>
      )}
      <li>HR begins the interviews once agency and school both sit there, and proposes a time for each.</li>
      <li>You say whether you come. The time goes into your calendar by e-mail.</li>
      <li>Before the interview you read what the candidate wrote; with whom you have a conflict you are not shown.</li>
      <li>Everybody asks the same questions. You score by yourself, and hand it in after the interview.</li>
    </ol>
    <p>
      <Link to="/interviews">See your interviews</Link> or{' '}
      <Link to={`/vacancies/${vacancyId}/panel`}>the whole panel</Link>
    </p>
  </section>
);

function Decline({ panelist }: { panelist: PanelistDto }) {
  const decline: ActionWay = {
    confirm: 'HR is told and names somebody else. What you have handed in stays and counts.',
    ask: { field: 'reason', label: 'Why?', hint: 'In a sentence. HR reads it.', maxLength: 2000 },
    success: 'HR was told that you cannot be on this panel.',
    send: ({ key, text }) => declinePanel(panelist, text, key),
  };
  return (
    <div className="ending">
      <ActionButtons actions={panelist.allowedActions} ways={{ decline }} />
    </div>
  );
}

/** For HR and those who look on. */
const Other = ({ panelist }: { panelist: PanelistDto }) => (
  <>
    <section className="section" aria-labelledby="seat">
      <h2 id="seat">The seat</h2>
      <WaitsOn kind="panelist" id={panelist.id} />
      <Facts
        facts={[
          ['Sits there for', panelist.seatTitle],
          ['Named by', panelist.namedByName],
          ['Named', <Moment key="at" at={panelist.namedAt} />],
          ['Left because', panelist.leftReason],
        ]}
      />
    </section>
    <section className="section" aria-labelledby="declared">
      <h2 id="declared">Conflicts of interest</h2>
      <Declared panelist={panelist} />
    </section>
    <section className="section" aria-labelledby="history">
      <h2 id="history">History</h2>
      <Timeline kind="panelist" id={panelist.id} />
    </section>
  </>
);
