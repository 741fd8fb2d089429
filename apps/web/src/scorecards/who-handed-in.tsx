import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answer, api } from '../api/client.js';
import type { Schemas } from '../api/types.js';

type Member = Schemas['InterviewPanelistDto'];

/** Who of the panel has handed in their scorecard of an interview; never what is on it. */
export function WhoHandedIn({ interviewId, scorecardId }: { interviewId: string; scorecardId?: string }) {
  const interview = useQuery({
    queryKey: ['interviews', interviewId],
    queryFn: () => answer(api.GET('/api/interviews/{id}', { params: { path: { id: interviewId } } })),
  });
  const members = interview.data?.panelists.filter(({ scorecard }) => scorecard !== null) ?? [];
  if (members.length === 0) return null; // beside the page's subject: no placeholder, no alarm
  const inCount = members.filter(({ scorecard }) => scorecard === 'handed_in').length;
  const asked = members.filter(({ scorecard }) => scorecard !== 'excused').length;
  return (
    <section className="side-card" aria-labelledby="who-handed-in">
      <h2 id="who-handed-in">
        {inCount} of {asked} handed in
      </h2>
      <ul className="handed-in">
        {members.map((member) => (
          <MemberLine
            key={`${member.name} ${member.scorecardId}`}
            member={member}
            here={member.scorecardId === scorecardId}
          />
        ))}
      </ul>
    </section>
  );
}

const standing: Record<string, string> = { due: 'Not yet', handed_in: 'Handed in', excused: 'Excused' };

const MemberLine = ({
  member: { name, seatTitle, scorecard, scorecardId },
  here,
}: {
  member: Member;
  here: boolean;
}) => (
  <li className={`handed-in__one handed-in__one--${scorecard}`}>
    <span>
      {scorecardId && !here ? <Link to={`/scorecards/${scorecardId}`}>{name}</Link> : name}
      <span className="handed-in__seat">{seatTitle}</span>
    </span>
    <b>{standing[scorecard ?? ''] ?? scorecard}</b>
  </li>
);
