import { Link } from 'react-router';
import type { PanelistDto } from '../api/types.js';
import { ActionButtons, type ActionWay, StateTag } from '../cases/index.js';
import { useSession } from '../session/session.js';
import { counted } from '../time/due.js';
import { Moment } from '../time/times.js';
import { removePanelist } from './panel-calls.js';

/** A member of the panel: the seat, and what they have declared. */
export function MemberItem({ member, forHr }: { member: PanelistDto; forHr: boolean }) {
  const { id, person, seatTitle, state, namedByName, namedAt, allowedActions } = member;
  const own = useSession().person.id === person.id;
  const remove: ActionWay = {
    confirm: `${person.name} is told. A scorecard that is handed in stays and counts; whatever else is open ends.`,
    ask: { field: 'reason', label: 'Why?', hint: 'In a sentence. It is kept in the history.', maxLength: 2000 },
    success: `${person.name} is no longer on the panel.`,
    send: ({ key, text }) => removePanelist(member, text, key),
  };
  return (
    <li className={state === 'named' ? 'panel-member panel-member--waiting' : 'panel-member'}>
      <div className="panel-member__head">
        <h3 className="panel-member__name">
          {forHr || own ? <Link to={`/panelists/${id}`}>{person.name}</Link> : person.name}
        </h3>
        <StateTag
          state={state}
          label={state === 'named' ? 'Has yet to declare' : 'Has declared'}
          tone={state === 'named' ? 'attention' : 'good'}
        />
      </div>
      <p className="panel-member__seat">
        {seatTitle}
        {own && ' · this is you'}
      </p>
      <Declared member={member} />
      {own && state === 'named' && (
        <p>
          <Link className="usa-button" to={`/panelists/${id}`}>
            Declare conflicts of interest
          </Link>
        </p>
      )}
      <p className="panel-member__by">
        Named by {namedByName}, <Moment at={namedAt} />
      </p>
      <ActionButtons actions={allowedActions} ways={{ remove }} />
    </li>
  );
}

function Declared({ member: { candidates } }: { member: PanelistDto }) {
  const free = candidates.filter(({ conflict }) => conflict === false).length;
  const recused = candidates.filter(({ conflict }) => conflict === true);
  if (free === 0 && recused.length === 0) return null;
  return (
    <>
      {free > 0 && <p>No conflict of interest with {counted(free, 'candidate')}.</p>}
      {recused.map(({ interviewId, officerName, note }) => (
        <p key={interviewId} className="panel-member__recused">
          Recused for {officerName}
          {note && <>: “{note}”</>}
        </p>
      ))}
    </>
  );
}
