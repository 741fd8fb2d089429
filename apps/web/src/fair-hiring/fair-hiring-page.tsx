import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { answer, api } from '../api/client.js';
import { Empty, Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { counted } from '../time/due.js';
import { dayText, isDay } from '../time/day.js';
import { StageRates } from '../ranking/stage-rates.js';
import './fair-hiring.css';
import { type Asked, PeriodForm } from './period-form.js';
import { WhatItMeans } from './what-it-means.js';

/** Selection rates of every stage, by unit or by length of service, over the vacancies that are over. */
export function FairHiringPage() {
  const [params, setParams] = useSearchParams();
  const asked = askedOf(params);
  const figures = useQuery({
    queryKey: ['fair-hiring', asked],
    queryFn: () => answer(api.GET('/api/fair-hiring', { params: { query: sent(asked) } })),
  });
  return (
    <Page
      title="Fair hiring"
      up={{ to: '/vacancies', label: 'Vacancies' }}
      lead="Who came how far in the vacancies that are over, to see where groups of officers fall behind."
    >
      <PeriodForm asked={asked} onAsk={(next) => setParams(sent(next))} />
      <WhatItMeans />
      <Loaded query={figures} what="the figures">
        {({ vacancies, steps, whole }) => (
          <section aria-labelledby="figures">
            <h2 id="figures">{asked.by === 'unit' ? 'By unit' : 'By length of service'}</h2>
            {vacancies === 0 ? (
              <Empty>{emptyText(asked)}</Empty>
            ) : (
              <>
                <p>
                  Over{' '}
                  {vacancies === 1 ? '1 vacancy that is' : `${vacancies.toLocaleString('en-US')} vacancies that are`}{' '}
                  over{periodText(asked)}. {counted(whole.overall.considered, 'expression')} of interest.
                </p>
                <StageRates steps={steps} whole={whole} />
              </>
            )}
          </section>
        )}
      </Loaded>
    </Page>
  );
}

function askedOf(params: URLSearchParams): Asked {
  const day = (name: string) => {
    const text = params.get(name) ?? '';
    return isDay(text) ? text : '';
  };
  return { by: params.get('by') === 'service' ? 'service' : 'unit', from: day('from'), to: day('to') };
}

/** Without the days that are not given. */
const sent = ({ by, from, to }: Asked) => ({ by, ...(from && { from }), ...(to && { to }) });

const periodText = ({ from, to }: Asked): string =>
  `${from && ` and closed on ${dayText(from)} or later`}${to && `${from ? ',' : ' and closed'} until ${dayText(to)}`}`;

const emptyText = ({ from, to }: Asked): string =>
  from || to
    ? 'No vacancy that closed in this period is over and had anybody interested. Choose another period, or leave the days empty.'
    : 'No vacancy in which somebody was interested is over yet. Once one is filled, cancelled or posted again, its figures show here.';
