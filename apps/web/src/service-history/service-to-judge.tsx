import { ActionButtons } from '../cases/index.js';
import { Empty, Loaded } from '../shell/loaded.js';
import { ImportLink } from './import-link.js';
import { rejectService, type ServiceIntervalDto, useServiceHistory, verifyService } from './service-calls.js';
import { ServiceEntry } from './service-entry.js';

/** An officer's service entries for HR, who verifies or rejects them one by one. */
export function ServiceToJudge({ officer }: { officer: { id: string; name: string } }) {
  const history = useServiceHistory(officer.id);
  return (
    <Loaded query={history} what="the service history">
      {({ intervals }) => (
        <>
          <p>{progressOf(intervals)}</p>
          {intervals.length === 0 ? (
            <Empty>No service of {officer.name} is entered yet.</Empty>
          ) : (
            <ul className="service-entries">
              {intervals.map((entry) => (
                <ServiceEntry key={entry.id} entry={entry}>
                  {entry.mayJudge && <Judge entry={entry} />}
                </ServiceEntry>
              ))}
            </ul>
          )}
          <ImportLink />
        </>
      )}
    </Loaded>
  );
}

function progressOf(intervals: ServiceIntervalDto[]): string | null {
  if (intervals.length === 0) return null;
  const open = intervals.filter(({ status }) => status === 'entered').length;
  if (open === 0) return 'Every entry is verified or rejected.';
  return `${open} of ${intervals.length === 1 ? '1 entry' : `${intervals.length} entries`} still to be verified or rejected.`;
}

/** A judgment can be turned round: the button for the other one stays. */
function Judge({ entry }: { entry: ServiceIntervalDto }) {
  const { status, agency } = entry;
  return (
    <fieldset className="service-entry__actions" aria-label={agency}>
      <ActionButtons
        actions={[
          ...(status === 'verified' ? [] : [{ action: 'verify', label: 'Verify' }]),
          ...(status === 'rejected'
            ? []
            : [{ action: 'reject', label: status === 'verified' ? 'Reject after all' : 'Reject' }]),
        ]}
        ways={{
          verify: {
            ...(status === 'entered' ? { look: 'main' as const } : {}),
            success: `The service with ${agency} was verified.`,
            send: ({ key }) => verifyService(entry, key),
          },
          reject: {
            ask: {
              field: 'reason',
              label: `Why does the service with ${agency} not count?`,
              hint: 'The officer reads this, and can mend the entry.',
              maxLength: 1000,
            },
            success: `The service with ${agency} was rejected. The officer is told.`,
            send: ({ key, text }) => rejectService(entry, text, key),
          },
        }}
      />
    </fieldset>
  );
}
