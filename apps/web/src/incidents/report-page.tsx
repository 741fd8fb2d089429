import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Form, TextField, useProblemForm } from '../forms/index.js';
import { useHasRole, useProgram } from '../session/session.js';
import { Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { notify, useReportableCampuses } from './incident-calls.js';
import { useKeeping, useKeptTyping } from './kept-typing.js';
import { bodyOf, emptyReport, faultsOf } from './report-values.js';
import { WhatHappenedFields } from './what-happened-fields.js';
import './incidents.css';

/** Standard 7: a crime, or intelligence of one, is reported in under two minutes, on a phone. */
export function ReportPage() {
  const isOfficer = useHasRole('officer', 'supervisor');
  const campuses = useReportableCampuses();
  return (
    <Page
      title={isOfficer ? 'Record what you were told' : 'Report an incident'}
      lead="When somebody is in danger, call 911 first. This goes to the campus’s officer at once, and to the next one until somebody has it."
      up={{ to: '/incidents', label: 'Incidents' }}
    >
      <Loaded query={campuses} what="the campuses">
        {(campuses) =>
          campuses.length === 0 ? (
            <p>You cannot report for a campus yet. Ask an administrator of your campus to name you.</p>
          ) : (
            <ReportForm campuses={campuses} isOfficer={isOfficer} />
          )
        }
      </Loaded>
    </Page>
  );
}

interface ReportFormProps {
  campuses: { id: string; name: string }[];
  isOfficer: boolean;
}

function ReportForm({ campuses, isOfficer }: ReportFormProps) {
  const { timeZone } = useProgram();
  const navigate = useNavigate();
  const [opened] = useState(() => new Date());
  const typing = useKeptTyping('report', {
    ...emptyReport(opened, timeZone),
    campusId: campuses.length === 1 ? campuses[0]!.id : '',
    onBehalfOf: '',
  });
  const form = useProblemForm({
    start: typing.start,
    check: (told) => [
      ...faultsOf(told, timeZone),
      isOfficer && told.onBehalfOf.trim() === '' ? { field: 'onBehalfOf', message: 'Say who told you.' } : null,
    ],
    send: ({ onBehalfOf, ...told }, key) =>
      notify({ ...bodyOf(told, new Date(), timeZone), onBehalfOf: onBehalfOf.trim() || undefined }, key),
    onDone: ({ id }) => {
      typing.forget();
      void navigate(`/incidents/${id}`);
    },
    success: ({ number, withWhom }) =>
      `Incident ${number} is reported. ${withWhom ?? 'An officer'} is asked to take it.`,
  });
  useKeeping(form.values, typing.keep);
  return (
    <Form form={form} submit="Send to the officer">
      <WhatHappenedFields form={form} campuses={campuses} />
      <TextField
        form={form}
        name="onBehalfOf"
        label="Who told you?"
        hint={isOfficer ? 'Such as “A parent, by phone”.' : 'Where you report for somebody else.'}
        optional={!isOfficer}
        maxLength={200}
      />
    </Form>
  );
}
