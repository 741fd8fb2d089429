import { ActionButtons, StateTag } from '../cases/index.js';
import { Asking } from '../cases/asking.js';
import { Pager } from '../shell/pager.js';
import { Moment } from '../time/times.js';
import { acknowledgeNotice, type SchoolNotice, tellSchool, useSchoolNotices } from './side-calls.js';
import { TellSchoolForm } from './tell-school-form.js';

interface SchoolNoticesProps {
  incidentId: string;
  mayTell: boolean;
}

/** Standard 7: what the school is told, and which administrator has read it. */
export function SchoolNotices({ incidentId, mayTell }: SchoolNoticesProps) {
  const query = useSchoolNotices(incidentId);
  return (
    <section className="section" aria-labelledby="notices">
      <div className="side-head">
        <h2 id="notices">What the school is told</h2>
        {mayTell && (
          <Asking label="Tell the school" outline>
            {(close) => (
              <TellSchoolForm
                submit="Send to the school"
                success="The school is told. An administrator acknowledges it."
                send={(told, key) => tellSchool(incidentId, told, key)}
                close={close}
              />
            )}
          </Asking>
        )}
      </div>
      <Pager query={query} what="notices" empty="Nothing has been sent to the school yet.">
        {(items) => (
          <ul className="side-cards">
            {items.map((notice) => (
              <Notice key={notice.id} notice={notice} />
            ))}
          </ul>
        )}
      </Pager>
    </section>
  );
}

const Notice = ({ notice }: { notice: SchoolNotice }) => (
  <li className="side-card">
    <div className="side-head">
      <h3>
        <Moment at={notice.sentAt} />
      </h3>
      <StateTag
        state={notice.state}
        label={notice.state === 'sent' ? 'Not acknowledged yet' : 'Acknowledged'}
        tone={notice.state === 'sent' ? 'attention' : 'good'}
      />
    </div>
    <p className="kept-lines">{notice.status}</p>
    <p>
      <b>Next:</b> {notice.nextStep}
    </p>
    <p>
      <b>Ask:</b> {notice.contact}
    </p>
    <p className="usa-hint">
      Sent by {notice.sentByName}
      {notice.acknowledgedByName && notice.acknowledgedAt && (
        <>
          , acknowledged by {notice.acknowledgedByName} on <Moment at={notice.acknowledgedAt} />
        </>
      )}
    </p>
    <ActionButtons
      actions={notice.allowedActions}
      ways={{
        acknowledge: {
          look: 'main',
          success: 'It is acknowledged in your name.',
          send: ({ key }) => acknowledgeNotice(notice, key),
        },
      }}
    />
  </li>
);
