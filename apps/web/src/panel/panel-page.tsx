import { Link, useParams } from 'react-router';
import type { PanelDto, PanelistDto, VacancyDto } from '../api/types.js';
import { StateTag } from '../cases/index.js';
import { Empty, Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { counted } from '../time/due.js';
import { useVacancy } from '../vacancies/queries.js';
import '../vacancies/vacancies.css';
import { MemberItem } from './member-item.js';
import { NamePanelist } from './name-panelist.js';
import { usePanel } from './panel-calls.js';
import { PanelNextStep } from './panel-next-step.js';
import { PanelPicture } from './panel-picture.js';
import './panel.css';

/** The panel of a vacancy: for HR who puts it together, and to read for its own members. */
export function PanelPage() {
  const { id = '' } = useParams();
  const panel = usePanel(id);
  const vacancy = useVacancy(id);
  const name = vacancy.data?.title;
  return (
    <Page
      title={name ? `Panel: ${name}` : 'Panel'}
      up={{ to: `/vacancies/${id}`, label: name ?? 'Vacancy' }}
      aside={vacancy.data && <StateTag state={vacancy.data.state} label={vacancy.data.stateLabel} />}
    >
      <Loaded query={panel} what="the panel">
        {(panel) => <Body panel={panel} vacancy={vacancy.data} />}
      </Loaded>
    </Page>
  );
}

function Body({ panel, vacancy }: { panel: PanelDto; vacancy: VacancyDto | undefined }) {
  const members = panel.members.filter(({ state }) => state !== 'left');
  return (
    <>
      <PanelNextStep panel={panel} vacancy={vacancy} />
      <PanelPicture panel={panel} />
      <section aria-labelledby="members">
        <h2 id="members">{members.length > 0 ? counted(members.length, 'member') : 'Members'}</h2>
        {members.length === 0 ? (
          <Empty>Nobody sits on the panel yet.</Empty>
        ) : (
          <Members members={members} mayName={panel.mayName} />
        )}
      </section>
      {panel.mayName && <NamePanelist vacancyId={panel.vacancyId} />}
      <Former members={panel.members.filter(({ state }) => state === 'left')} />
      {['ranked', 'offered', 'filled'].includes(panel.vacancyState) && (
        <p>
          <Link to={`/vacancies/${panel.vacancyId}/interviews`}>See the interviews</Link>
        </p>
      )}
    </>
  );
}

const Members = ({ members, mayName }: { members: PanelistDto[]; mayName: boolean }) => (
  <ul className="panel-members">
    {members.map((member) => (
      <MemberItem key={member.id} member={member} forHr={mayName} />
    ))}
  </ul>
);

const Former = ({ members }: { members: PanelistDto[] }) =>
  members.length === 0 ? null : (
    <section aria-labelledby="former">
      <h2 id="former">No longer on the panel</h2>
      <ul className="usa-list">
        {members.map(({ id, person, seatTitle, leftReason }) => (
          <li key={id}>
            {person.name}, {seatTitle.toLowerCase()}
            {leftReason && <>: “{leftReason}”</>}
          </li>
        ))}
      </ul>
    </section>
  );
