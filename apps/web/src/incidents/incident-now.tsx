import { ActionButtons, useKeptFocus } from '../cases/index.js';
import { useSession } from '../session/session.js';
import { Due } from '../time/times.js';
import type { IncidentDetail } from './incident-calls.js';
import { CloseForm, ProgressForm, ProposeForm, TriageForm } from './incident-forms.js';
import { incidentWays } from './incident-ways.js';
import { MergeForm } from './merge-form.js';
import { Since } from './since.js';
import { whatComesNext } from './what-comes-next.js';

/** Standard 7: who has it and since when, what comes next, and the buttons that bring it about. */
export function IncidentNow({ incident }: { incident: IncidentDetail }) {
  const heading = useKeptFocus(`${incident.state} ${incident.withWhom}`);
  const { person } = useSession();
  const { withSince, acknowledgeBy, next, urgent, goingOn, state } = incident;
  return (
    <section
      className={urgent && state === 'notified' ? 'incident-now incident-now--urgent' : 'incident-now'}
      aria-labelledby="now"
    >
      <h2 id="now" ref={heading} tabIndex={-1}>
        {whoHasIt(incident, person.name)}
      </h2>
      {withSince && (
        <p>
          Since <Since at={withSince} />
          {acknowledgeBy && (
            <>
              . If it is not acknowledged by{' '}
              <b>
                <Due at={acknowledgeBy} relative />
              </b>
              , it goes to {next}
            </>
          )}
          .
        </p>
      )}
      {urgent && state === 'notified' && (
        <p>
          <b>Urgent{goingOn && ': it went on when it was reported'}.</b>
        </p>
      )}
      <p>{whatComesNext(incident)}</p>
      <div className="incident-now__ways">
        <ActionButtons actions={incident.allowedActions} ways={incidentWays(incident)} />
        <TriageForm incident={incident} />
        <ProposeForm incident={incident} />
        <CloseForm incident={incident} />
        <ProgressForm incident={incident} />
        <MergeForm incident={incident} />
      </div>
    </section>
  );
}

function whoHasIt({ withWhom, state, stateLabel }: IncidentDetail, me: string): string {
  if (!withWhom) return stateLabel;
  const [who, are, have] = withWhom === me ? ['You', 'are', 'have'] : [withWhom, ...verbs(withWhom)];
  return state === 'notified' ? `${who} ${are} asked to take it` : `${who} ${have} it`;
}

const verbs = (who: string) => (who.startsWith('The ') ? ['are', 'have'] : ['is', 'has']);
