import { useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { FieldError } from '../api/problem.js';
import type { ExpressionDto, VacancyDto } from '../api/types.js';
import {
  CheckboxField,
  documentIds,
  FileField,
  Form,
  TextArea,
  type Upload,
  uploadProblem,
  useProblemForm,
} from '../forms/index.js';
import { expressInterest } from './expression-calls.js';

interface Interest {
  statement: string;
  documentIds: Upload[];
  voluntary: boolean;
}

const most = 6000;

/** Statement, documents, and the confirmation that it is voluntary. */
export function ExpressForm({ vacancy, onExpressed }: { vacancy: VacancyDto; onExpressed(): void }) {
  const queries = useQueryClient();
  const form = useProblemForm<Interest, ExpressionDto>({
    start: { statement: '', documentIds: [], voluntary: false },
    check,
    send: ({ statement, documentIds: uploads, voluntary }, key) =>
      expressInterest(vacancy.id, { statement: statement.trim(), voluntary, documentIds: documentIds(uploads) }, key),
    onDone({ id, state, stateLabel }) {
      queries.setQueryData(['vacancies', vacancy.id], { ...vacancy, myExpression: { id, state, stateLabel } });
      onExpressed();
    },
  });
  return (
    <Form form={form} submit="Express my interest" beside={<Link to={`/vacancies/${vacancy.id}`}>Not now</Link>}>
      <TextArea
        form={form}
        name="statement"
        label="Why would you like to work with youth?"
        hint="In your own words: experience with young people, at school or elsewhere, and what you would bring to this campus."
        maxLength={most}
        rows={10}
      />
      <Asked documents={vacancy.documentsAsked} />
      <FileField
        form={form}
        name="documentIds"
        label="Documents"
        hint="PDF, PNG or JPEG, up to 10 MB each and ten in all."
        purpose="expression"
        most={10}
        optional={vacancy.documentsAsked.length === 0}
      />
      <CheckboxField
        form={form}
        name="voluntary"
        label="I volunteer for this post. Nobody has ordered or pressed me to do so."
      />
      <WhatNext />
    </Form>
  );
}

function check({ statement, documentIds: uploads, voluntary }: Interest): (FieldError | null)[] {
  const length = statement.trim().length;
  return [
    length < 20
      ? { field: 'statement', message: 'Say in at least 20 characters why you would like to work with youth.' }
      : null,
    length > most ? { field: 'statement', message: 'Keep the statement under 6,000 characters.' } : null,
    uploadProblem('documentIds', uploads),
    voluntary ? null : { field: 'voluntary', message: 'Confirm that you volunteer for this post.' },
  ];
}

const Asked = ({ documents }: { documents: string[] }) =>
  documents.length === 0 ? null : (
    <div className="interest-asked">
      <p>Asked for with your interest:</p>
      <ul className="usa-list">
        {documents.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </div>
  );

const WhatNext = () => (
  <div className="what-next">
    <h2>What happens next</h2>
    <ol className="usa-list">
      <li>You complete your service history, if you have not yet.</li>
      <li>
        HR verifies your years of service and decides whether you are eligible. You are told either way, with the
        reason.
      </li>
      <li>Eligible officers are invited to the interview.</li>
    </ol>
    <p>You can withdraw at any time until an officer is selected.</p>
  </div>
);
