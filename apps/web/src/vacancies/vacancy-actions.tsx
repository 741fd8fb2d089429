import { useNavigate } from 'react-router';
import { answer, api, guarded } from '../api/client.js';
import type { VacancyDto } from '../api/types.js';
import { ActionButtons, type ActionWay } from '../cases/index.js';
import { dayText } from '../time/day.js';
import { useVacancyChanged } from './queries.js';

/** What posting does, said before it is done. */
export const postingSays = ({ closesOn }: VacancyDto): string =>
  'Every sworn officer of the agency is told at once, in Liaison and by e-mail. Each unit is asked to put up the notice and to confirm it. ' +
  `From then on it cannot be changed, only cancelled, and it closes by itself at the end of ${closesOn ? dayText(closesOn, 'long') : 'the closing day'}.`;

/** The lifecycle's actions on a vacancy. `only` picks some of them, where a page is about less than all. */
export function VacancyActions({ vacancy, only }: { vacancy: VacancyDto; only?: string[] }) {
  const ways = useWays(vacancy);
  const actions = vacancy.allowedActions.filter(({ action }) => !only || only.includes(action));
  if (!actions.some(({ action }) => ways[action])) return null;
  return <ActionButtons actions={actions} ways={ways} />;
}

function useWays(vacancy: VacancyDto): Record<string, ActionWay> {
  const navigate = useNavigate();
  const changed = useVacancyChanged();
  const { id, state, version, counts, offersRepost, missing } = vacancy;
  const guards = (key: string) => ({ params: { path: { id } }, headers: guarded({ key, version }) });

  const post: ActionWay = {
    look: 'main',
    confirm: postingSays(vacancy),
    success: 'The vacancy is posted throughout the agency.',
    async send({ key }) {
      changed(await answer(api.POST('/api/vacancies/{id}/post', guards(key))));
      void navigate(`/vacancies/${id}`);
    },
  };
  const shortlist: ActionWay = {
    look: 'main',
    confirm: 'The eligible officers are taken into the interviews. Eligibility cannot be decided anew after that.',
    success: 'It goes on with the eligible officers.',
    send: async ({ key }) => changed(await answer(api.POST('/api/vacancies/{id}/shortlist', guards(key)))),
  };
  const inTheProcess = (counts?.eligible ?? 0) + (counts?.ranked ?? 0) > 0;
  const repost: ActionWay = {
    ...(!inTheProcess && { look: 'main' as const }),
    confirm: `${inTheProcess ? 'Officers are still in the process. They are told that it is over, and may volunteer anew.' : 'Nobody is left for this vacancy.'} Posting again ends it and begins a new draft with the same words. You give the draft a new closing day and post it; every sworn officer is told anew.`,
    ...(inTheProcess && {
      ask: {
        field: 'reason',
        label: 'Why is it posted again?',
        hint: 'In a sentence. The officers who are still in the process read it.',
        maxLength: 2000,
      },
    }),
    success: 'A new draft with the same words was begun. Give it new days, then post it.',
    async send({ key, text }) {
      const body = text === '' ? {} : { reason: text };
      const next = await answer(api.POST('/api/vacancies/{id}/repost', { ...guards(key), body }));
      changed(next);
      void navigate(`/vacancies/${next.id}/edit?step=window`);
    },
  };
  const cancel: ActionWay = {
    look: 'danger',
    confirm: 'This ends the vacancy for good. Whoever waits on it is told.',
    ask: {
      field: 'reason',
      label: 'Why is it cancelled?',
      hint: 'In a sentence. The officers who were interested read it.',
      maxLength: 2000,
    },
    success: 'The vacancy was cancelled.',
    send: async ({ key, text }) =>
      changed(await answer(api.POST('/api/vacancies/{id}/cancel', { ...guards(key), body: { reason: text } }))),
  };
  const reopen: ActionWay = {
    look: 'main',
    confirm:
      'The vacancy is opened again, and the alternates are told that they are considered anew. Then you select one of them.',
    ask: { field: 'reason', label: 'Why does the officer not come?', hint: 'It is kept on record.', maxLength: 4000 },
    success: 'The alternates are called on. Select one of them.',
    send: async ({ key, text }) =>
      changed(await answer(api.POST('/api/vacancies/{id}/reopen', { ...guards(key), body: { reason: text } }))),
  };
  return {
    ...(missing.length === 0 && { post }),
    ...(counts && counts.interested === 0 && counts.eligible > 0 && { shortlist }),
    ...((offersRepost || state !== 'closed') && { repost }),
    reopen,
    cancel,
  };
}
