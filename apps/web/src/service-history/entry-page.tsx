import { useNavigate, useParams } from 'react-router';
import { useSession } from '../session/session.js';
import { Empty, Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { EntryForm } from './entry-form.js';
import { changeService, enterService, useServiceHistory } from './service-calls.js';

const up = { to: '/service-history', label: 'My service' };

export function AddEntryPage() {
  const { person } = useSession();
  const navigate = useNavigate();
  return (
    <Page title="Add service" lead="One stretch of sworn service at one agency. HR verifies it." up={up}>
      <EntryForm
        entry={null}
        send={(body, key) => enterService(person.id, body, key)}
        success="The entry was added. HR verifies it."
        onDone={() => void navigate(up.to)}
      />
    </Page>
  );
}

export function ChangeEntryPage() {
  const { person } = useSession();
  const { id } = useParams();
  const navigate = useNavigate();
  const history = useServiceHistory(person.id);
  return (
    <Page title="Change service" lead="HR looks at the entry again after a change." up={up}>
      <Loaded query={history} what="the entry">
        {({ intervals }) => {
          const entry = intervals.find((one) => one.id === id);
          if (!entry) return <Empty>This entry is not in your service history any more.</Empty>;
          if (!entry.mayEdit) return <Empty>This entry is verified and stays as it is. If it is wrong, ask HR.</Empty>;
          return (
            <EntryForm
              entry={entry}
              send={(body, key) => changeService(entry, body, key)}
              success="The entry was changed. HR looks at it again."
              onDone={() => void navigate(up.to)}
            />
          );
        }}
      </Loaded>
    </Page>
  );
}
