import { answer, api, guarded } from '../api/client.js';
import { BeginDraft } from '../drafts/begin-draft.js';
import { useHasRole } from '../session/session.js';
import { useFormChanged, useFormInService } from './form-calls.js';

/** For the agency's administrator: begins a draft with the criteria that are rated now, or goes on with the one there is. */
export function BeginForm() {
  const mayWrite = useHasRole('agency_administrator');
  const inService = useFormInService().data;
  const changed = useFormChanged();
  if (!mayWrite || !inService) return null;
  return (
    <BeginDraft
      inService={inService}
      label="Change the criteria in a new draft"
      success="A draft with the same criteria was begun. Nothing changes for officers until you put it into service."
      edit={(id) => `/evaluation-forms/${id}/edit`}
      begin={async (key) => {
        const form = await answer(api.POST('/api/evaluation-forms', { headers: guarded({ key }) }));
        changed(form);
        return form;
      }}
    />
  );
}
