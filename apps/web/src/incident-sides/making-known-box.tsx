import { ActionButtons, StateTag, type Tone } from '../cases/index.js';
import { Asking, NotNow } from '../cases/asking.js';
import { DateField, dateProblem, Form, TextArea, useProblemForm } from '../forms/index.js';
import { Day, Due } from '../time/times.js';
import { hold, makeKnown, type MakingKnown, refuseHold, useMakingKnown, useParts } from './side-calls.js';
import { TellSchoolForm } from './tell-school-form.js';
import { wordsNeeded } from './words-needed.js';

const tones: Record<string, Tone> = { due: 'attention', hold_asked: 'attention', held: 'open', known: 'good' };

/** Standard 7: whether the school knows of an investigation that an officer began, and who decides when it does. */
export function MakingKnownBox({ incidentId }: { incidentId: string }) {
  return useParts(incidentId).data?.law ? <Box incidentId={incidentId} /> : null;
}

function Box({ incidentId }: { incidentId: string }) {
  const known = useMakingKnown(incidentId).data?.[0];
  // Where the school reported it itself, there is nothing to make known.
  if (!known || known.state === 'known') return null;
  return (
    <section className={known.overdue ? 'side-box side-box--late' : 'side-box'} aria-labelledby="making-known">
      <div className="side-head">
        <h2 id="making-known">The school does not know of it yet</h2>
        <StateTag
          state={known.state}
          label={known.overdue ? 'Overdue' : known.stateLabel}
          tone={known.overdue ? 'bad' : (tones[known.state] ?? 'open')}
        />
      </div>
      <Stands known={known} />
      <div className="side-ways">
        <Makes known={known} />
        <Holds known={known} action="ask-hold" />
        <Holds known={known} action="approve-hold" />
        <ActionButtons
          actions={known.allowedActions}
          ways={{
            'refuse-hold': {
              ask: { field: 'reason', label: 'Why is the school to know now?', maxLength: 2000 },
              success: 'The school is to know now. Whoever leads is told.',
              send: ({ key, text }) => refuseHold(known, text, key),
            },
          }}
        />
      </div>
    </section>
  );
}

const Stands = ({ known: { state, dueAt, heldUntil, holdReason, askedByName, decidedByName } }: Props) => (
  <>
    {state === 'held' ? (
      <p>
        {decidedByName} approved that it is not made known yet. On {heldUntil && <Day on={heldUntil} />} it is brought
        up again.
      </p>
    ) : (
      <p>
        It is to be made known by <Due at={dueAt} relative />
        {state === 'hold_asked' && (
          <>
            . {askedByName} asks to wait until {heldUntil && <Day on={heldUntil} />}: the supervisor decides
          </>
        )}
        . Until then nobody at the school sees anything of it.
      </p>
    )}
    {holdReason && <blockquote className="side-said kept-lines">{holdReason}</blockquote>}
  </>
);

interface Props {
  known: MakingKnown;
}

const may = ({ allowedActions }: MakingKnown, action: string) =>
  allowedActions.find((allowed) => allowed.action === action);

function Makes({ known }: Props) {
  const allowed = may(known, 'make-known');
  if (!allowed) return null;
  return (
    <Asking label={allowed.label}>
      {(close) => (
        <TellSchoolForm
          submit="Make it known"
          success="The school knows of it now, and has its first notice."
          send={(told, key) => makeKnown(known, told, key)}
          close={close}
        />
      )}
    </Asking>
  );
}

interface HoldsProps extends Props {
  action: 'ask-hold' | 'approve-hold';
}

function Holds({ known, action }: HoldsProps) {
  const allowed = may(known, action);
  if (!allowed) return null;
  return (
    <Asking label={allowed.label} outline>
      {(close) => <HoldForm known={known} action={action} close={close} />}
    </Asking>
  );
}

function HoldForm({ known, action, close }: HoldsProps & { close(): void }) {
  const form = useProblemForm({
    start: { reason: known.holdReason ?? '', until: known.heldUntil ?? '' },
    check: ({ reason, until }) => {
      const fault = dateProblem(until, 'day');
      return [
        wordsNeeded('reason', reason, 10, 2000, 'Say in at least 10 characters why the school is not to know yet.'),
        fault ? { field: 'until', message: fault } : null,
      ];
    },
    send: (body, key) => hold(known, action, body, key),
    success: action === 'ask-hold' ? 'The supervisor is asked.' : 'It is approved. Whoever leads is told.',
    onDone: close,
    onShowLatest: close,
  });
  return (
    <Form
      form={form}
      submit={action === 'ask-hold' ? 'Ask the supervisor' : 'Approve'}
      beside={<NotNow close={close} />}
    >
      <TextArea
        form={form}
        name="reason"
        label="Why is the school not to know yet?"
        hint="Law enforcement alone reads this."
        maxLength={2000}
        rows={3}
      />
      <DateField form={form} name="until" label="Until when?" hint="On this day it is brought up again." />
    </Form>
  );
}
