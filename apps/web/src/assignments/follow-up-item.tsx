import type { FollowUpDto } from '../api/types.js';
import { ActionButtons, StateTag, type Tone } from '../cases/index.js';
import { Day, Due } from '../time/times.js';
import { waiveFollowUp } from './assignment-calls.js';
import { CompleteFollowUp } from './complete-follow-up.js';
import { Mark } from './mark.js';

const tones: Record<string, Tone> = { open: 'open', done: 'good', not_needed: 'over', ended: 'over' };

/** One thing that the start asks for: its mark and its words say whether it is done. */
export function FollowUpItem({ followUp }: { followUp: FollowUpDto }) {
  const { label, standard, state, stateLabel, overdue, owner, allowedActions } = followUp;
  return (
    <li className={`follow-up follow-up--${overdue ? 'overdue' : state}`}>
      <div className="follow-up__head">
        <h3 className="follow-up__label">
          <Mark look={lookOf(followUp)} />
          {label}
        </h3>
        <StateTag
          state={state}
          label={overdue ? 'Overdue' : stateLabel}
          tone={overdue ? 'bad' : (tones[state] ?? 'open')}
        />
      </div>
      <p className="follow-up__who">
        <span>{owner}</span>
        <When followUp={followUp} />
        <span>Standard {standard}</span>
      </p>
      <Said followUp={followUp} />
      {allowedActions.length > 0 && (
        <div className="follow-up__ways">
          <CompleteFollowUp followUp={followUp} />
          <ActionButtons
            actions={allowedActions}
            ways={{
              'not-needed': {
                confirm: `${label}: say why this officer does not need it.`,
                ask: {
                  field: 'reason',
                  label: 'Why is it not needed?',
                  hint: 'Both sides read this.',
                  maxLength: 2000,
                },
                success: `${label}: not needed.`,
                send: ({ key, text }) => waiveFollowUp(followUp, text, key),
              },
            }}
          />
        </div>
      )}
    </li>
  );
}

function lookOf({ state, overdue }: FollowUpDto) {
  if (state === 'done') return 'done';
  if (state === 'open') return overdue ? 'overdue' : 'open';
  return 'over';
}

function When({ followUp: { state, dueAt, doneOn } }: { followUp: FollowUpDto }) {
  if (doneOn)
    return (
      <span>
        Done on <Day on={doneOn} />
      </span>
    );
  if (state !== 'open') return null;
  return (
    <span>
      By <Due at={dueAt} relative />
    </span>
  );
}

/** What was done, or why it was not needed, and who said so. */
function Said({ followUp: { note, reason, settledByName, owner } }: { followUp: FollowUpDto }) {
  const words = note ?? reason;
  if (!settledByName || (!words && settledByName === owner)) return null;
  return (
    <p className="follow-up__said kept-lines">
      {words && <>“{words}” </>}
      <span className="follow-up__by">{settledByName}</span>
    </p>
  );
}
