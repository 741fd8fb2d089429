import { Button } from '@trussworks/react-uswds';
import { useEffect, useRef, useState } from 'react';
import type { InterviewDto } from '../api/types.js';
import {
  CheckboxField,
  DateField,
  Form,
  SelectField,
  TextField,
  TimeField,
  useProblemForm,
  useSettled,
} from '../forms/index.js';
import { useProgram } from '../session/session.js';
import { useNow } from '../time/now.js';
import { proposeTime, useConflicts } from './interview-calls.js';
import { nextSlot, slotOf } from './next-slot.js';
import { besideSlot, lengthChoices, type Slot, slotFaults, spanOf } from './slot.js';
import { TimeAsThought } from './time-as-thought.js';

interface ProposeTimeProps {
  interview: InterviewDto;
  /** All of the vacancy: the form goes on where the last one ends. */
  all: InterviewDto[];
  onDone(): void;
  onNotNow(): void;
}

interface Proposed extends Slot {
  /** Somebody is elsewhere then, and it is proposed all the same. */
  despite: boolean;
}

/** HR proposes a time, or another one. Who is elsewhere then is shown before anything is sent. */
export function ProposeTime({ interview, all, onDone, onNotNow }: ProposeTimeProps) {
  const { timeZone } = useProgram();
  const now = useNow();
  const moves = interview.state !== 'to_schedule';
  const [start] = useState(() => (moves && slotOf(interview, timeZone)) || nextSlot(all, now, timeZone));
  const form = useProblemForm<Proposed, InterviewDto>({
    start: { ...start, despite: false },
    check: (values) => slotFaults(values, busy, timeZone),
    send({ place, despite, ...when }, key) {
      const body = { ...spanOf(when, timeZone)!, place: place.trim(), despiteConflicts: despite };
      return proposeTime(interview, body, key).catch(besideSlot);
    },
    onDone,
    success: `${interview.officer.name} and the panel are asked whether they come.`,
  });
  const span = spanOf(form.values, timeZone);
  const asked = useSettled(span ? `${span.startsAt}/${span.endsAt}` : '');
  const isAsked = span !== null && asked === `${span.startsAt}/${span.endsAt}`;
  const conflicts = useConflicts(interview.id, isAsked ? span : null);
  const busy = (isAsked && conflicts.data) || [];
  useAgreementToThisTimeAlone(form);
  return (
    <Form
      form={form}
      submit={moves ? 'Propose this time instead' : 'Propose this time'}
      beside={
        <Button type="button" unstyled onClick={onNotNow}>
          Not now
        </Button>
      }
    >
      {moves && <p>Everybody is asked anew whether they come, and the calendar entries move.</p>}
      <DateField form={form} name="day" label="Day" />
      <div className="slot-row">
        <TimeField form={form} name="clock" label="Starts at" />
        <SelectField form={form} name="length" label="Takes" choices={lengthChoices(start.length)} />
      </div>
      <p className="usa-hint slot-zone">The time is that of the program: {zoneName(timeZone)}.</p>
      <TextField form={form} name="place" label="Place" hint="Room and building, or how to join a call." />
      {span && (
        <TimeAsThought interview={interview} all={all} span={span} busy={isAsked ? conflicts.data : undefined} />
      )}
      {busy.length > 0 && (
        <CheckboxField
          form={form}
          name="despite"
          label="Propose it all the same"
          hint="They have something else at this time, and will have to choose."
        />
      )}
    </Form>
  );
}

/** Whoever wants one time in spite of what is in its way has not said so of another time. */
function useAgreementToThisTimeAlone(form: ReturnType<typeof useProblemForm<Proposed, InterviewDto>>): void {
  const { day, clock, length, despite } = form.values;
  const when = `${day} ${clock} ${length}`;
  const agreedTo = useRef('');
  useEffect(() => {
    if (!despite) agreedTo.current = when;
    else if (agreedTo.current !== when) form.set('despite', false);
  });
}

const zoneName = (timeZone: string): string =>
  new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longGeneric' })
    .formatToParts(new Date())
    .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
