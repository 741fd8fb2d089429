import { Link, useNavigate } from 'react-router';
import { answer, api, guarded } from '../api/client.js';
import type { PanelDto, VacancyDto } from '../api/types.js';
import { ActionButtons, type ActionWay, useKeptFocus, WaitsOn } from '../cases/index.js';
import { useVacancyChanged } from '../vacancies/queries.js';
import { missingInWords } from './who-sits.js';

interface PanelNextStepProps {
  panel: PanelDto;
  vacancy: VacancyDto | undefined;
}

/** What is missing until the panel is complete, said in words, and once it is what follows. */
export function PanelNextStep({ panel, vacancy }: PanelNextStepProps) {
  const missing = panel.complete ? [] : missingInWords(panel);
  const { heading, says } = words(panel);
  const focus = useKeptFocus([panel.complete, panel.members.length].join());
  return (
    <section className="next-step" aria-labelledby="next">
      <p className="next-step__over">Next step</p>
      <h2 id="next" ref={focus} tabIndex={-1}>
        {heading}
      </h2>
      <p>{says}</p>
      {missing.length > 0 && isOn(panel) && (
        <ul className="usa-list panel-missing">
          {missing.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {['shortlisted', 'interviewing'].includes(panel.vacancyState) && (
        <WaitsOn kind="vacancy" id={panel.vacancyId} brief />
      )}
      {vacancy && <Ways panel={panel} vacancy={vacancy} />}
    </section>
  );
}

const isOn = ({ vacancyState }: PanelDto) => ['closed', 'shortlisted', 'interviewing'].includes(vacancyState);

function words(panel: PanelDto): { heading: string; says: string } {
  const { vacancyState, complete } = panel;
  if (['draft', 'posted'].includes(vacancyState))
    return {
      heading: 'The panel is put together after the closing day',
      says: 'Once the vacancy is closed, HR names its members from the agency and from the school.',
    };
  if (!isOn(panel))
    return { heading: 'The panel has done its part', says: 'It is put together anew with the next vacancy.' };
  if (vacancyState === 'closed')
    return {
      heading: 'The members can be named already',
      says: 'Their conflicts of interest are asked once it is known who is eligible.',
    };
  if (!complete)
    return {
      heading: vacancyState === 'interviewing' ? 'The panel is not complete any more' : 'Complete the panel',
      says: 'For each candidate, agency and school sit together: somebody of the agency and an administrator of this campus, both without a conflict of interest (standard 27).',
    };
  return vacancyState === 'interviewing'
    ? { heading: 'The panel is complete', says: 'The interviews are under way.' }
    : {
        heading: 'The panel is complete: begin the interviews',
        says: 'Then you propose a time to each candidate and the panel.',
      };
}

function Ways({ panel, vacancy }: { panel: PanelDto; vacancy: VacancyDto }) {
  const navigate = useNavigate();
  const changed = useVacancyChanged();
  const begin: ActionWay = {
    look: 'main',
    confirm:
      'Every candidate will be asked the same questions: those of the interview kit that is in service now, for this vacancy for good. Next, you propose a time for each interview. Members of the panel can still be changed.',
    success: 'The interviews have begun. Propose a time for each.',
    async send({ key }) {
      const guards = { params: { path: { id: vacancy.id } }, headers: guarded({ key, version: vacancy.version }) };
      changed(await answer(api.POST('/api/vacancies/{id}/begin-interviews', guards)));
      void navigate(`/vacancies/${vacancy.id}/interviews`);
    },
  };
  const actions = vacancy.allowedActions.filter(({ action }) => action === 'begin-interviews');
  if (panel.vacancyState === 'interviewing')
    return (
      <div className="next-step__ways">
        <Link className="usa-button" to={`/vacancies/${vacancy.id}/interviews`}>
          Go to the interviews
        </Link>
      </div>
    );
  if (!panel.complete || actions.length === 0) return null;
  return (
    <div className="next-step__ways">
      <ActionButtons actions={actions} ways={{ 'begin-interviews': begin }} />
    </div>
  );
}
