import type { InterviewDto } from '../api/types.js';
import { useHasRole } from '../session/session.js';
import { Loaded } from '../shell/loaded.js';
import { useVacancy } from '../vacancies/queries.js';
import { useInterviewsOf } from './interview-calls.js';
import { ScheduleWays } from './schedule-ways.js';

/** HR's ways with one interview, on its own page; the others are needed to go on where the last one ends. */
export const ScheduleOne = ({ interview }: { interview: InterviewDto }) =>
  useHasRole('hr') ? <ForHr interview={interview} /> : null;

function ForHr({ interview }: { interview: InterviewDto }) {
  const vacancy = useVacancy(interview.vacancyId);
  const all = useInterviewsOf(interview.vacancyId);
  return (
    <Loaded query={all} what="the other interviews">
      {(all) => <ScheduleWays interview={interview} all={all} isOn={vacancy.data?.state === 'interviewing'} />}
    </Loaded>
  );
}
