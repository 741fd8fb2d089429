import { answer, api, guarded } from '../api/client.js';
import { ActionButtons, type ActionWay } from '../cases/index.js';
import { type InterviewKitDto, useKitChanged, useKitInService } from './kit-calls.js';

/** Putting a complete draft into service, or discarding it. */
export function KitActions({ kit }: { kit: InterviewKitDto }) {
  const changed = useKitChanged();
  const inService = useKitInService().data;
  const { id, version, missing } = kit;
  const guards = (key: string) => ({ params: { path: { id } }, headers: guarded({ key, version }) });
  const put: ActionWay = {
    look: 'main',
    confirm:
      'Interviews that begin from now on are held with this kit. Those that have begun go on with the kit they began with. ' +
      (inService?.number ? `Interview kit ${inService.number} is superseded and stays to be read. ` : '') +
      'From then on this kit never changes: for other questions you begin a new draft.',
    success: 'The kit is in service.',
    send: async ({ key }) => changed(await answer(api.POST('/api/interview-kits/{id}/put-into-service', guards(key)))),
  };
  const discard: ActionWay = {
    look: 'danger',
    confirm: 'The draft is put aside for good. It stays to be read, but nobody goes on with it.',
    success: 'The draft was discarded.',
    send: async ({ key }) => changed(await answer(api.POST('/api/interview-kits/{id}/discard', guards(key)))),
  };
  return (
    <ActionButtons
      actions={kit.allowedActions}
      ways={{ ...(missing.length === 0 && { 'put-into-service': put }), discard }}
    />
  );
}
