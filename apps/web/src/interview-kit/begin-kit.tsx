import { answer, api, guarded } from '../api/client.js';
import { BeginDraft } from '../drafts/begin-draft.js';
import { useHasRole } from '../session/session.js';
import { useKitChanged, useKitInService } from './kit-calls.js';

/** For HR: begins a draft with the questions that are asked now, or goes on with the one there is. */
export function BeginKit() {
  const isHr = useHasRole('hr');
  const inService = useKitInService().data;
  const changed = useKitChanged();
  if (!isHr || !inService) return null;
  return (
    <BeginDraft
      inService={inService}
      label="Change the questions in a new draft"
      success="A draft with the same questions was begun. Nothing changes for candidates until you put it into service."
      edit={(id) => `/interview-kits/${id}/edit`}
      begin={async (key) => {
        const kit = await answer(api.POST('/api/interview-kits', { headers: guarded({ key }) }));
        changed(kit);
        return kit;
      }}
    />
  );
}
