import { Link, useNavigate } from 'react-router';
import { answer, api, guarded } from '../api/client.js';
import { ActionButtons } from '../cases/index.js';
import { useHasRole } from '../session/session.js';
import { useKitChanged, useKitInService } from './kit-calls.js';

/** For HR: begins a draft with the questions that are asked now, or goes on with the one there is. */
export function BeginDraft() {
  const isHr = useHasRole('hr');
  const inService = useKitInService().data;
  const navigate = useNavigate();
  const changed = useKitChanged();
  if (!isHr || !inService) return null;
  if (inService.draftId)
    return (
      <Link className="usa-button usa-button--outline" to={`/interview-kits/${inService.draftId}/edit`}>
        Go on with the draft
      </Link>
    );
  return (
    <ActionButtons
      actions={[{ action: 'begin', label: 'Change the questions in a new draft' }]}
      ways={{
        begin: {
          success:
            'A draft with the same questions was begun. Nothing changes for candidates until you put it into service.',
          async send({ key }) {
            const kit = await answer(api.POST('/api/interview-kits', { headers: guarded({ key }) }));
            changed(kit);
            void navigate(`/interview-kits/${kit.id}/edit`);
          },
        },
      }}
    />
  );
}
