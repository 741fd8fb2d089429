import { useQuery } from '@tanstack/react-query';
import { answer, api, guarded } from '../api/client.js';
import { usePages } from '../api/pages.js';
import type { Schemas } from '../api/types.js';

export type IncidentParts = Schemas['IncidentPartsDto'];
export type MakingKnown = Schemas['MakingKnownDto'];
export type SchoolNotice = Schemas['SchoolNoticeDto'];
export type LawNote = Schemas['LawNoteDto'];
export type LeadHandoff = Schemas['LeadHandoffDto'];
export type RecordsHandover = Schemas['RecordsHandoverDto'];
export type SanctionsConference = Schemas['SanctionsConferenceDto'];
export type Told = Schemas['ToldToSchoolDto'];

const of = (id: string) => ({ params: { path: { id } } });
const key = (incident: string, part: string) => ['incidents', incident, part];

export const useParts = (id: string) =>
  useQuery({ queryKey: key(id, 'parts'), queryFn: () => answer(api.GET('/api/incidents/{id}/parts', of(id))) });

export const useMakingKnown = (id: string) =>
  useQuery({
    queryKey: key(id, 'making-known'),
    queryFn: () => answer(api.GET('/api/incidents/{id}/making-known', of(id))),
  });

export const useSchoolNotices = (id: string) =>
  usePages(key(id, 'school-notices'), (cursor) =>
    answer(api.GET('/api/incidents/{id}/school-notices', { params: { path: { id }, query: { cursor } } })),
  );

export const useLawNotes = (id: string) =>
  usePages(key(id, 'law-notes'), (cursor) =>
    answer(api.GET('/api/incidents/{id}/law-notes', { params: { path: { id }, query: { cursor } } })),
  );

export const useHandoffs = (id: string) =>
  useQuery({
    queryKey: key(id, 'lead-handoffs'),
    queryFn: () => answer(api.GET('/api/incidents/{id}/lead-handoffs', of(id))),
  });

export const useHandoff = (id: string) =>
  useQuery({ queryKey: ['lead-handoffs', id], queryFn: () => answer(api.GET('/api/lead-handoffs/{id}', of(id))) });

export const useHandovers = (id: string) =>
  useQuery({
    queryKey: key(id, 'records-handovers'),
    queryFn: () => answer(api.GET('/api/incidents/{id}/records-handovers', of(id))),
  });

export const useConferences = (id: string) =>
  useQuery({
    queryKey: key(id, 'sanctions-conferences'),
    queryFn: () => answer(api.GET('/api/incidents/{id}/sanctions-conferences', of(id))),
  });

/** A case as it was seen, so that a change by somebody else meanwhile is told. */
type Seen = { id: string; version: number };
const given = ({ id, version }: Seen, key: string) => ({ ...of(id), headers: guarded({ key, version }) });
const begins = (id: string, key: string) => ({ ...of(id), headers: guarded({ key }) });

export const makeKnown = (seen: Seen, body: Told, key: string) =>
  answer(api.POST('/api/making-known/{id}/make-known', { ...given(seen, key), body }));
export const hold = (seen: Seen, action: 'ask-hold' | 'approve-hold', body: Schemas['HoldDto'], key: string) =>
  answer(api.POST(`/api/making-known/{id}/${action}`, { ...given(seen, key), body }));
export const refuseHold = (seen: Seen, reason: string, key: string) =>
  answer(api.POST('/api/making-known/{id}/refuse-hold', { ...given(seen, key), body: { reason } }));

export const tellSchool = (incident: string, body: Told, key: string) =>
  answer(api.POST('/api/incidents/{id}/school-notices', { ...begins(incident, key), body }));
export const acknowledgeNotice = (seen: Seen, key: string) =>
  answer(api.POST('/api/school-notices/{id}/acknowledge', given(seen, key)));

export const writeLawNote = (incident: string, body: Schemas['WriteLawNoteDto'], key: string) =>
  answer(api.POST('/api/incidents/{id}/law-notes', { ...begins(incident, key), body }));
export const strikeLawNote = (id: string, reason: string, key: string) =>
  answer(api.POST('/api/law-notes/{id}/strike', { ...begins(id, key), body: { reason } }));

export const offerLead = (incident: string, body: Schemas['OfferLeadDto'], key: string) =>
  answer(api.POST('/api/incidents/{id}/lead-handoffs', { ...begins(incident, key), body }));
export const acceptLead = (seen: Seen, body: Schemas['AcceptLeadDto'], key: string) =>
  answer(api.POST('/api/lead-handoffs/{id}/accept', { ...given(seen, key), body }));
export const declineLead = (seen: Seen, reason: string, key: string) =>
  answer(api.POST('/api/lead-handoffs/{id}/decline', { ...given(seen, key), body: { reason } }));
export const withdrawOffer = (seen: Seen, key: string) =>
  answer(api.POST('/api/lead-handoffs/{id}/withdraw', given(seen, key)));

export const askForRecords = (incident: string, wanted: string, key: string) =>
  answer(api.POST('/api/incidents/{id}/records-requests', { ...begins(incident, key), body: { wanted } }));
export const prepareNew = (incident: string, body: Schemas['PrepareRecordsDto'], key: string) =>
  answer(api.POST('/api/incidents/{id}/records-handovers', { ...begins(incident, key), body }));
export const handOver = (seen: Seen, body: Schemas['HandOverRecordsDto'], key: string) =>
  answer(api.POST('/api/records-handovers/{id}/hand-over', { ...given(seen, key), body }));
export const handNothing = (seen: Seen, action: 'refuse' | 'discard', reason: string, key: string) =>
  answer(api.POST(`/api/records-handovers/{id}/${action}`, { ...given(seen, key), body: { reason } }));
export const receiveRecords = (seen: Seen, key: string) =>
  answer(api.POST('/api/records-handovers/{id}/receive', given(seen, key)));

export const callConference = (incident: string, body: Schemas['CallConferenceDto'], key: string) =>
  answer(api.POST('/api/incidents/{id}/sanctions-conferences', { ...begins(incident, key), body }));
export const moveConference = (seen: Seen, body: Schemas['MeetingDto'], key: string) =>
  answer(api.POST('/api/sanctions-conferences/{id}/move', { ...given(seen, key), body }));
export const recordLegal = (seen: Seen, body: Schemas['LegalSanctionDto'], key: string) =>
  answer(api.POST('/api/sanctions-conferences/{id}/record-legal', { ...given(seen, key), body }));
export const recordAdministrative = (seen: Seen, body: Schemas['AdministrativeSanctionDto'], key: string) =>
  answer(api.POST('/api/sanctions-conferences/{id}/record-administrative', { ...given(seen, key), body }));
export const sign = (seen: Seen, action: 'sign-as-officer' | 'sign-as-administrator', key: string) =>
  answer(api.POST(`/api/sanctions-conferences/{id}/${action}`, given(seen, key)));
export const overConference = (seen: Seen, action: 'record-anew' | 'cancel', reason: string, key: string) =>
  answer(api.POST(`/api/sanctions-conferences/{id}/${action}`, { ...given(seen, key), body: { reason } }));
