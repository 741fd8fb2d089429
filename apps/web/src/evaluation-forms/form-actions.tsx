import { answer, api, guarded } from '../api/client.js';
import { ActionButtons, type ActionWay } from '../cases/index.js';
import { type EvaluationFormDto, useFormChanged, useFormInService } from './form-calls.js';

/** Putting a complete draft into service, or discarding it. */
export function FormActions({ form }: { form: EvaluationFormDto }) {
  const changed = useFormChanged();
  const inService = useFormInService().data;
  const { id, version, missing } = form;
  const guards = (key: string) => ({ params: { path: { id } }, headers: guarded({ key, version }) });
  const put: ActionWay = {
    look: 'main',
    confirm:
      'Evaluations that begin from now on are made with this form. Those that run keep the form they began with. ' +
      (inService?.number ? `Evaluation form ${inService.number} is retired and stays to be read. ` : '') +
      'From then on this form never changes: for other criteria you begin a new draft.',
    success: 'The form is in service.',
    send: async ({ key }) =>
      changed(await answer(api.POST('/api/evaluation-forms/{id}/put-into-service', guards(key)))),
  };
  const discard: ActionWay = {
    look: 'danger',
    confirm: 'The draft is put aside for good. It stays to be read, but nobody goes on with it.',
    success: 'The draft was discarded.',
    send: async ({ key }) => changed(await answer(api.POST('/api/evaluation-forms/{id}/discard', guards(key)))),
  };
  return (
    <ActionButtons
      actions={form.allowedActions}
      ways={{ ...(missing.length === 0 && { 'put-into-service': put }), discard }}
    />
  );
}
