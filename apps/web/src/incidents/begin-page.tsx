import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Form, RadioField, useProblemForm } from '../forms/index.js';
import { useProgram } from '../session/session.js';
import { Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { beginInvestigation, useReportableCampuses } from './incident-calls.js';
import { kindChoices } from './kind-choices.js';
import { bodyOf, emptyReport, faultsOf } from './report-values.js';
import { WhatHappenedFields } from './what-happened-fields.js';
import './incidents.css';

/** An investigation that an officer begins unprompted. */
export function BeginPage() {
  const campuses = useReportableCampuses();
  return (
    <Page
      title="Begin an investigation"
      lead="For what you look into unprompted. The school does not see it until it is made known to it, which is due the same school day (standard 7)."
      up={{ to: '/incidents', label: 'Incidents' }}
    >
      <Loaded query={campuses} what="the campuses">
        {(campuses) => <BeginForm campuses={campuses} />}
      </Loaded>
    </Page>
  );
}

function BeginForm({ campuses }: { campuses: { id: string; name: string }[] }) {
  const { timeZone } = useProgram();
  const navigate = useNavigate();
  const [opened] = useState(() => new Date());
  const form = useProblemForm({
    start: { ...emptyReport(opened, timeZone), kind: '' },
    check: (told) => [
      told.kind === '' ? { field: 'kind', message: 'Say whether it is criminal, or intelligence.' } : null,
      ...faultsOf(told, timeZone),
    ],
    send: ({ kind, ...told }, key) =>
      beginInvestigation({ ...bodyOf(told, new Date(), timeZone), kind: kind as 'criminal' | 'intelligence' }, key),
    onDone: ({ id }) => void navigate(`/incidents/${id}`),
    success: ({ number }) => `Investigation ${number} is begun, and you lead it.`,
  });
  return (
    <Form form={form} submit="Begin the investigation">
      <RadioField form={form} name="kind" label="What kind of matter is it?" choices={kindChoices} />
      <WhatHappenedFields form={form} campuses={campuses} />
    </Form>
  );
}
