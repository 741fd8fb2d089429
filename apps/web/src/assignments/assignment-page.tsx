import { useParams } from 'react-router';
import type { AssignmentDetailDto } from '../api/types.js';
import { ActionButtons, type ActionWay, StateTag, Timeline, useKeptFocus, WaitsOn } from '../cases/index.js';
import { useHasRole } from '../session/session.js';
import { Facts } from '../shell/facts.js';
import { Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { Moment } from '../time/times.js';
import { AnnouncedList } from './announced-list.js';
import { cancelAssignment, keepAssignment, useAssignment } from './assignment-calls.js';
import { EndAssignment } from './end-assignment.js';
import { FollowUpList } from './follow-up-list.js';
import { assignmentTone } from './tones.js';
import { When } from './when.js';
import './assignments.css';

/** An officer on a campus: how it stands, what the start asks of either side, and what comes next. */
export function AssignmentPage() {
  const { id = '' } = useParams();
  const query = useAssignment(id);
  const { data } = query;
  return (
    <Page
      title={data?.officer.name ?? 'SRO on campus'}
      tab={data?.title ?? 'SRO on campus'}
      lead={data && `School resource officer at ${data.campus.name}`}
      up={{ to: '/assignments', label: 'SROs on campus' }}
      aside={data && <StateTag state={data.state} label={data.stateLabel} tone={assignmentTone(data.state)} />}
    >
      <Loaded query={query} what="the assignment">
        {(assignment) => <Body assignment={assignment} />}
      </Loaded>
    </Page>
  );
}

function Body({ assignment }: { assignment: AssignmentDetailDto }) {
  const heading = useKeptFocus(assignment.state);
  const isAgency = useHasRole('hr', 'supervisor', 'agency_administrator', 'assessor');
  return (
    <>
      <section className="assignment-now" aria-labelledby="now">
        <h2 id="now" ref={heading} tabIndex={-1}>
          <When assignment={assignment} />
        </h2>
        <p>{whatComesNext(assignment)}</p>
        <WaitsOn kind="assignment" id={assignment.id} />
        <div className="assignment-now__ways">
          <EndAssignment assignment={assignment} />
          <ActionButtons actions={assignment.allowedActions} ways={waysOf(assignment)} />
        </div>
      </section>
      <FollowUpList assignment={assignment} />
      <AnnouncedList announced={assignment.announced} />
      <section className="section" aria-labelledby="facts">
        <h2 id="facts">At a glance</h2>
        <Facts
          facts={[
            ['Officer', assignment.officer.name],
            ['Campus', assignment.campus.name],
            ['Assigned', <Moment key="assigned" at={assignment.assignedAt} />],
            [assignment.state === 'cancelled' ? 'Cancelled because' : 'Ends because', assignment.endingReason],
          ]}
        />
      </section>
      {isAgency && (
        <section className="section" aria-labelledby="history">
          <h2 id="history">History</h2>
          <Timeline kind="assignment" id={assignment.id} />
        </section>
      )}
    </>
  );
}

function whatComesNext({ state, officer, followUps }: AssignmentDetailDto): string {
  const open = followUps.filter((followUp) => followUp.state === 'open').length;
  if (state === 'planned') return 'The assignment begins by itself on that day. Until then the start is prepared.';
  if (state === 'ending') return 'The assignment ends by itself after the last day. Until then the hand-over is due.';
  if (state === 'ended') return `${officer.name} does not serve here any more.`;
  if (state === 'cancelled') return 'The start did not take place.';
  return open > 0
    ? `${officer.name} serves here until further notice. Some of what the start asks for is still to be done.`
    : `${officer.name} serves here until further notice. Everything that the start asked for is done.`;
}

const waysOf = (assignment: AssignmentDetailDto): Record<string, ActionWay> => ({
  keep: {
    confirm: `${assignment.officer.name} then stays at ${assignment.campus.name} until further notice. The officer and the school are told.`,
    success: 'The last day was taken back.',
    send: ({ key }) => keepAssignment(assignment, key),
  },
  cancel: {
    confirm: 'The officer then does not begin here. All that waits for the start is ended. This cannot be taken back.',
    ask: {
      field: 'reason',
      label: 'Why is it cancelled?',
      hint: 'The officer and the school read this.',
      maxLength: 2000,
    },
    look: 'danger',
    success: 'The start was cancelled. The officer and the school are told.',
    send: ({ key, text }) => cancelAssignment(assignment, text, key),
  },
});
