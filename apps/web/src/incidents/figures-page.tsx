import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../api/client.js';
import { Asking, NotNow } from '../cases/asking.js';
import { DateField, dateProblem, Form, useProblemForm } from '../forms/index.js';
import { Empty, Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { Day } from '../time/times.js';
import { CampusTimes } from './campus-times.js';
import { Counts } from './counts.js';
import { HandedBack } from './handed-back.js';
import './figures.css';

interface Period {
  from: string;
  to: string;
}

/** How many incidents, how long each step took, how many were handed back, and where they happened. */
export function FiguresPage() {
  const [period, setPeriod] = useState<Period | null>(null);
  const figures = useQuery({
    queryKey: ['incidents', 'figures', period],
    queryFn: () => answer(api.GET('/api/incident-figures', { params: { query: period ?? {} } })),
  });
  return (
    <Page
      title="Figures of incidents"
      lead="Both sides see the same figures: of the incidents that both know of. Two reports of one event count once."
      up={{ to: '/incidents', label: 'Incidents' }}
    >
      <Loaded query={figures} what="the figures">
        {({ from, to, all, campuses, offences, places }) => (
          <>
            <p>
              Reported from <Day on={from} /> to <Day on={to} />.{' '}
              <Asking label="Another period" outline>
                {(done) => <PeriodForm period={{ from, to }} onAsk={setPeriod} done={done} />}
              </Asking>
            </p>
            {all.reported === 0 ? (
              <Empty>Nothing was reported in this time.</Empty>
            ) : (
              <>
                <HandedBack all={all} campuses={campuses} />
                <CampusTimes all={all} campuses={campuses} />
                <Counts offences={offences} places={places} all={all.reported} />
              </>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function PeriodForm({ period, onAsk, done }: { period: Period; onAsk(period: Period): void; done(): void }) {
  const form = useProblemForm<Period, Period>({
    start: period,
    check: ({ from, to }) => {
      const [first, last] = [dateProblem(from, 'first day'), dateProblem(to, 'last day')];
      return [
        first ? { field: 'from', message: first } : null,
        last ? { field: 'to', message: last } : null,
        !first && !last && from > to ? { field: 'to', message: 'The last day comes before the first.' } : null,
      ];
    },
    send: (values) => Promise.resolve(values),
    onDone(values) {
      onAsk(values);
      done();
    },
  });
  return (
    <Form form={form} submit="Show the figures" beside={<NotNow close={done} />}>
      <DateField form={form} name="from" label="Reported on or after" />
      <DateField form={form} name="to" label="Reported on or before" />
    </Form>
  );
}
