import { useQuery } from '@tanstack/react-query';
import { answer, api, guarded } from '../api/client.js';
import { usePages } from '../api/pages.js';
import type { Schemas } from '../api/types.js';

export type OfficerTrainingDto = Schemas['OfficerTrainingDto'];
export type StandingDto = Schemas['StandingDto'];
export type ExplainedStandingDto = Schemas['ExplainedStandingDto'];
export type BalanceDto = Schemas['BalanceDto'];
export type OfficerAtGlanceDto = Schemas['OfficerAtGlanceDto'];
export type CreditDto = Schemas['CreditDto'];
export type CreditDetailDto = Schemas['CreditDetailDto'];
export type TranscriptImportDto = Schemas['TranscriptImportDto'];
export type UnsureDto = Schemas['UnsureDto'];

const of = (id: string) => ({ params: { path: { id } } });

export const useTraining = (id: string) =>
  useQuery({ queryKey: ['training', id], queryFn: () => answer(api.GET('/api/training/officers/{id}', of(id))) });

export const useUnit = () =>
  usePages(['training', 'unit'], (cursor) => answer(api.GET('/api/training/unit', { params: { query: { cursor } } })));

export const useCredits = (id: string) =>
  usePages(['training', id, 'credits'], (cursor) =>
    answer(api.GET('/api/training/officers/{id}/credits', { params: { path: { id }, query: { cursor } } })),
  );

export const useCredit = (id: string) =>
  useQuery({
    queryKey: ['training-credits', id],
    queryFn: () => answer(api.GET('/api/training-credits/{id}', of(id))),
  });

/** The courses that can be handed in, to choose from. */
export const useCourses = () =>
  useQuery({ queryKey: ['training', 'courses'], queryFn: () => answer(api.GET('/api/training/courses')) });

export const handIn = (id: string, body: Schemas['HandInCreditDto'], key: string) =>
  answer(api.POST('/api/training/officers/{id}/credits', { ...of(id), body, headers: guarded({ key }) }));

export const simulate = (id: string, attend: Schemas['AttendDto'][]) =>
  answer(api.POST('/api/training/officers/{id}/simulate', { ...of(id), body: { attend } }));

type OfCase = { id: string; version: number };
const given = ({ id, version }: OfCase, key: string) => ({ ...of(id), headers: guarded({ key, version }) });

export const verify = (credit: OfCase, key: string) =>
  answer(api.POST('/api/training-credits/{id}/verify', given(credit, key)));
export const refuse = (credit: OfCase, reason: string, key: string) =>
  answer(api.POST('/api/training-credits/{id}/refuse', { ...given(credit, key), body: { reason } }));
export const takeBack = (credit: OfCase, reason: string, key: string) =>
  answer(api.POST('/api/training-credits/{id}/take-back', { ...given(credit, key), body: { reason } }));
export const handInAgain = (credit: OfCase, body: Schemas['CorrectCreditDto'], key: string) =>
  answer(api.POST('/api/training-credits/{id}/hand-in-again', { ...given(credit, key), body }));
export const amend = (credit: OfCase, body: Schemas['CorrectCreditDto'], key: string) =>
  answer(api.POST('/api/training-credits/{id}/amend', { ...given(credit, key), body }));

/** By the officer's id, from the version of the requirement that was seen. */
const forOfficer = ({ officer, requirement }: OfficerTrainingDto, key: string) =>
  given({ id: officer.id, version: requirement!.version }, key);

export const noteLeave = (training: OfficerTrainingDto, body: Schemas['NoteLeaveDto'], key: string) =>
  answer(api.POST('/api/training/officers/{id}/leave', { ...forOfficer(training, key), body }));
export const noteReturn = (training: OfficerTrainingDto, body: Schemas['NoteReturnDto'], key: string) =>
  answer(api.POST('/api/training/officers/{id}/return', { ...forOfficer(training, key), body }));
export const extend = (training: OfficerTrainingDto, body: Schemas['ExtendDto'], key: string) =>
  answer(api.POST('/api/training/officers/{id}/extend', { ...forOfficer(training, key), body }));
export const waive = (training: OfficerTrainingDto, reason: string, key: string) =>
  answer(api.POST('/api/training/officers/{id}/waive', { ...forOfficer(training, key), body: { reason } }));
