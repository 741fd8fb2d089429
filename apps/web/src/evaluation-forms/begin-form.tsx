import { Link, useNavigate } from 'react-router';
import { answer, api, guarded } from '../api/client.js';
import { ActionButtons } from '../cases/index.js';
import { useHasRole } from '../session/session.js';
import { useFormChanged, useFormInService } from './form-calls.js';

/** For the agency's administrator: begins a draft with the criteria that are rated now, or goes on with the one there is. */
export function BeginForm() {
  const mayWrite = useHasRole('agency_administrator');
  const inService = useFormInService().data;
  const navigate = useNavigate();
  const changed = useFormChanged();
  if (!mayWrite || !inService) return null;
  if (inService.draftId)
    return (
      <Link className="usa-button usa-button--outline" to={`/evaluation-forms/${inService.draftId}/edit`}>
        Go on with the draft
      </Link>
    );
  return (
    <ActionButtons
      actions={[{ action: 'begin', label: 'Change the criteria in a new draft' }]}
      ways={{
        begin: {
          success:
            'A draft with the same criteria was begun. Nothing changes for officers until you put it into service.',
          async send({ key }) {
            const form = await answer(api.POST('/api/evaluation-forms', { headers: guarded({ key }) }));
            changed(form);
            void navigate(`/evaluation-forms/${form.id}/edit`);
          },
        },
      }}
    />
  );
}
