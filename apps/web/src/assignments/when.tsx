import { Day } from '../time/times.js';

interface WhenProps {
  assignment: { state: string; startsOn: string; endsOn: string | null };
}

/** From when and until when, as the state has it: 'Since Feb 8, 2027, until Jun 4, 2027'. */
export function When({ assignment: { state, startsOn, endsOn } }: WhenProps) {
  if (state === 'planned' || state === 'cancelled')
    return (
      <>
        {state === 'planned' ? 'Starts on' : 'Was to start on'} <Day on={startsOn} />
      </>
    );
  return (
    <>
      {endsOn ? 'From' : 'Since'} <Day on={startsOn} />
      {endsOn && (
        <>
          {' '}
          until <Day on={endsOn} />
        </>
      )}
    </>
  );
}
