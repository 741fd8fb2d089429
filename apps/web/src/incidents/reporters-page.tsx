import { Asking, NotNow } from '../cases/asking.js';
import { ActionButtons } from '../cases/index.js';
import type { Schemas } from '../api/types.js';
import { Form, SelectField, useProblemForm } from '../forms/index.js';
import { Empty, Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { Moment } from '../time/times.js';
import { endReporter, nameReporter, useReporters } from './cover-calls.js';
import { useReportableCampuses } from './incident-calls.js';
import './incidents.css';

/** Staff whom the administrators of a campus have named to report incidents. */
export function ReportersPage() {
  const campuses = useReportableCampuses();
  return (
    <Page
      title="Who may report"
      lead="Administrators of a campus may report an incident, and staff whom they name. Staff see what they reported themselves, and nothing else."
      up={{ to: '/incidents', label: 'Incidents' }}
    >
      <Loaded query={campuses} what="the campuses">
        {(campuses) => campuses.map((campus) => <Campus key={campus.id} campus={campus} />)}
      </Loaded>
    </Page>
  );
}

function Campus({ campus }: { campus: { id: string; name: string } }) {
  const reporters = useReporters(campus.id);
  return (
    <section className="section" aria-labelledby={campus.id}>
      <h2 id={campus.id}>{campus.name}</h2>
      <Loaded query={reporters} what="who may report">
        {({ reporters, others }) => (
          <>
            {reporters.length === 0 && <Empty>Nobody of the staff is named. Only administrators can report.</Empty>}
            <ul className="cover">
              {reporters.map((reporter) => (
                <Reporter key={reporter.id} reporter={reporter} />
              ))}
            </ul>
            <Asking label="Name somebody" about={`Name somebody of ${campus.name}`} outline>
              {(done) => <Naming campusId={campus.id} others={others} done={done} />}
            </Asking>
          </>
        )}
      </Loaded>
    </section>
  );
}

const Reporter = ({ reporter: { id, name, namedByName, since } }: { reporter: Schemas['ReporterDto'] }) => (
  <li className="incident-card">
    <p>
      <b>{name}</b>, named by {namedByName}, <Moment at={since} />
    </p>
    <ActionButtons
      actions={[{ action: 'end', label: `Take it back from ${name}` }]}
      ways={{
        end: {
          confirm: `${name} can then report no more. What they reported they still see.`,
          success: 'It is taken back.',
          send: ({ key }) => endReporter(id, key),
        },
      }}
    />
  </li>
);

interface NamingProps {
  campusId: string;
  others: { id: string; name: string }[];
  done(): void;
}

function Naming({ campusId, others, done }: NamingProps) {
  const form = useProblemForm({
    start: { personId: '' },
    check: ({ personId }) => [personId ? null : { field: 'personId', message: 'Choose somebody of the staff.' }],
    send: ({ personId }, key) => nameReporter(campusId, personId, key),
    onDone: done,
    success: 'They can report incidents now.',
  });
  return (
    <Form form={form} submit="Name" beside={<NotNow close={done} />}>
      <SelectField
        form={form}
        name="personId"
        label="Who?"
        hint="Staff of this campus who have an account."
        choices={others.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </Form>
  );
}
