import { Button } from '@trussworks/react-uswds';
import { useEffect, useRef, useState } from 'react';
import type { InterviewDto } from '../api/types.js';
import { ActionButtons } from '../cases/index.js';
import { useNow } from '../time/now.js';
import { interviewWays } from './interview-ways.js';
import { ProposeTime } from './propose-time.js';

interface ScheduleWaysProps {
  interview: InterviewDto;
  all: InterviewDto[];
  /** The interviews of the vacancy have begun and are not over. */
  isOn: boolean;
}

/** For HR: propose a time or another one, begin now, record that it did not take place. */
export function ScheduleWays({ interview, all, isOn }: ScheduleWaysProps) {
  const now = useNow();
  const [proposing, setProposing] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLDivElement>(null);
  const wasProposing = useRef(false);
  useEffect(() => {
    if (proposing) form.current?.querySelector<HTMLElement>('select, input')?.focus();
    else if (wasProposing.current) button.current?.querySelector('button')?.focus();
    wasProposing.current = proposing;
  }, [proposing]);
  const may = (name: string) => isOn && interview.allowedActions.some(({ action }) => action === name);
  const timeHasCome = interview.startsAt !== null && new Date(interview.startsAt) <= now;
  const others = interview.allowedActions.filter(
    ({ action }) =>
      action === 'begin-now' || (action === 'not-held' && (timeHasCome || interview.state === 'under_way')),
  );
  const isLate = interview.state === 'proposed' && timeHasCome;
  const moves = interview.state !== 'to_schedule';
  if (interview.gap && may('propose') && !moves) return <p className="interview-gap">{interview.gap}</p>;
  return (
    <>
      {interview.gap && may('propose') && <p className="interview-gap">{interview.gap}</p>}
      {isOn && isLate && (
        <p className="interview-gap">
          Its time has come, and not everybody has answered. Begin it now, or record that it did not take place.
        </p>
      )}
      {proposing ? (
        <div ref={form} className="propose">
          <h3>
            {moves
              ? `Propose another time to ${interview.officer.name}`
              : `Propose a time to ${interview.officer.name}`}
          </h3>
          <ProposeTime
            interview={interview}
            all={all}
            onDone={() => setProposing(false)}
            onNotNow={() => setProposing(false)}
          />
        </div>
      ) : (
        <div ref={button} className="interview-ways">
          {may('propose') && !interview.gap && (
            <Button type="button" outline={moves} onClick={() => setProposing(true)}>
              {moves ? 'Propose another time' : 'Propose a time'}
              <span className="usa-sr-only">: {interview.officer.name}</span>
            </Button>
          )}
          <ActionButtons actions={isOn ? others : []} ways={interviewWays(interview)} />
        </div>
      )}
    </>
  );
}
