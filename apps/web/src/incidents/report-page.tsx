import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Form, TextField, useProblemForm } from '../forms/index.js';
import { useOwner } from '../outbox/owner.js';
import { useKeepTyped, useTyped } from '../outbox/typed.js';
import { useHasRole, useProgram } from '../session/session.js';
import { Loaded, Working } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { reportOnceConnected, useReportableCampuses } from './incident-calls.js';
import { bodyOf, emptyReport, enclosedIn, faultsOf, type Told } from './report-values.js';
import { WhatHappenedFields } from './what-happened-fields.js';
import './incidents.css';

/** Standard 7: a crime, or intelligence of one, is reported in under two minutes, on a phone. */
export function ReportPage() {
  const isOfficer = useHasRole('officer', 'supervisor');
  const campuses = useReportableCampuses();
  const typed = useTyped<ReportValues>('report');
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
          ) : typed === undefined ? (
            <Working what="what you typed before" />
          ) : (
            <ReportForm campuses={campuses} isOfficer={isOfficer} typed={typed} />
          )
        }
      </Loaded>
    </Page>
  );
}

type ReportValues = Told & { onBehalfOf: string };

interface ReportFormProps {
  campuses: { id: string; name: string }[];
  isOfficer: boolean;
  /** What was typed before and is still on this device. */
  typed: ReportValues | null;
}

function ReportForm({ campuses, isOfficer, typed }: ReportFormProps) {
  const owner = useOwner();
  const { timeZone } = useProgram();
  const navigate = useNavigate();
  const [opened] = useState(() => new Date());
  const form = useProblemForm({
    start: {
      ...emptyReport(opened, timeZone),
      campusId: campuses.length === 1 ? campuses[0]!.id : '',
      onBehalfOf: '',
      ...typed,
    },
    check: (told) => [
      ...faultsOf(told, timeZone),
      isOfficer && told.onBehalfOf.trim() === '' ? { field: 'onBehalfOf', message: 'Say who told you.' } : null,
    ],
    send: ({ onBehalfOf, ...told }, key) => {
      const body = { ...bodyOf(told, new Date(), timeZone), onBehalfOf: onBehalfOf.trim() || undefined };
      return reportOnceConnected(owner, body, enclosedIn(told.documents), key);
    },
    onDone: (answered) => {
      kept.forget();
      void navigate(answered ? `/incidents/${answered.id}` : '/incidents');
    },
    success: (answered) =>
      answered
        ? `Incident ${answered.number} is reported. ${answered.withWhom ?? 'An officer'} is asked to take it.`
        : 'There is no connection. The report is kept on this device and sent by itself once there is one.',
  });
  const kept = useKeepTyped('report', form.values);
  return (
    <Form form={form} submit="Send to the officer">
      <WhatHappenedFields form={form} campuses={campuses} keeps />
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
