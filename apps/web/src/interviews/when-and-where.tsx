import type { InterviewDto } from '../api/types.js';
import { WaitsOn } from '../cases/index.js';
import { hasTime, When } from './when.js';

/** The time and the place, large enough to be read in passing. */
export function WhenAndWhere({ interview }: { interview: InterviewDto }) {
  if (!hasTime(interview))
    return (
      <>
        <p className="interview-time__when">
          {interview.state === 'called_off' ? 'It does not take place.' : 'The time is still to be found.'}
        </p>
        <WaitsOn kind="interview" id={interview.id} brief />
      </>
    );
  return (
    <>
      <p className="interview-time__when">
        <When interview={interview} />
      </p>
      <p className="interview-time__where">{interview.place}</p>
    </>
  );
}
