// What the API answers with, by the names that pages use. Instants are ISO 8601 strings, days are YYYY-MM-DD.
import type { components } from './schema.d.ts';

/** Every shape of the API by its name, for those not named below. */
export type Schemas = components['schemas'];

/** One page of a list; `next` is the cursor of the page after it. */
export interface Page<Item> {
  items: Item[];
  next: string | null;
}

export type SessionDto = Schemas['SessionDto'];
export type Role = SessionDto['roles'][number]['role'];
export type PreferencesDto = Schemas['PreferencesDto'];

export type TaskDto = Schemas['TaskDto'];
export type WorkSummaryDto = Schemas['WorkSummaryDto'];
export type NoticeDto = Schemas['NoticeDto'];
export type NoticesSummaryDto = Schemas['NoticesSummaryDto'];
export type SentMailLineDto = Schemas['SentMailLineDto'];
export type SentMailDto = Schemas['SentMailDto'];

export type ProgramDto = Schemas['ProgramDto'];
export type UnitDto = Schemas['UnitDto'];
export type CampusDto = Schemas['CampusDto'];
export type OfficerDto = Schemas['OfficerDto'];
export type CalendarDto = Schemas['CalendarDto'];
export type CalendarDayDto = Schemas['CalendarDayDto'];
export type CalendarChangeDto = Schemas['CalendarChangeDto'];
export type SchoolTermDto = Schemas['SchoolTermDto'];
export type DeadLetterDto = Schemas['DeadLetterDto'];
export type RetriedDto = Schemas['RetriedDto'];
export type PolicyDto = Schemas['PolicyDto'];

export type AllowedActionDto = Schemas['AllowedActionDto'];
export type AuditItemDto = Schemas['AuditItemDto'];
export type HistoryEntryDto = Schemas['HistoryEntryDto'];
export type WaitDto = Schemas['WaitDto'];
export type DocumentDto = Schemas['DocumentDto'];

export type VacancyDto = Schemas['VacancyDto'];
export type VacancyDraftDto = Schemas['VacancyDraftDto'];
export type RecommendationDto = Schemas['RecommendationDto'];
export type SelectionPageDto = Schemas['SelectionPageDto'];
export type SelectionDto = Schemas['SelectionDto'];
export type SelectionCandidateDto = Schemas['SelectionCandidateDto'];
export type OfferDto = Schemas['OfferDto'];
export type UnitPostingDto = Schemas['UnitPostingDto'];
export type ExpressionDto = Schemas['ExpressionDto'];
export type EligibilityDto = Schemas['EligibilityDto'];
export type PipelineDto = Schemas['PipelineDto'];
export type PipelineItemDto = Schemas['PipelineItemDto'];
export type ContestDto = Schemas['ContestDto'];

export type AssignmentDto = Schemas['AssignmentDto'];
export type AssignmentDetailDto = Schemas['AssignmentDetailDto'];
export type FollowUpDto = Schemas['FollowUpDto'];
export type AnnouncedDto = Schemas['AnnouncedDto'];
export type CampusCoverageDto = Schemas['CampusCoverageDto'];
export type OfficerOnCampusDto = Schemas['OfficerOnCampusDto'];
export type PanelDto = Schemas['PanelDto'];
export type PanelistDto = Schemas['PanelistDto'];
export type PanelChoiceDto = Schemas['PanelChoiceDto'];
export type InterviewDto = Schemas['InterviewDto'];
export type InterviewPanelistDto = Schemas['InterviewPanelistDto'];
export type InterviewWithPapersDto = Schemas['InterviewWithPapersDto'];
export type BusyDto = Schemas['BusyDto'];

export type CourseDto = Schemas['CourseDto'];
export type TrainingSessionDto = Schemas['TrainingSessionDto'];
export type TrainingSessionDetailDto = Schemas['TrainingSessionDetailDto'];
export type ParticipantDto = Schemas['ParticipantDto'];
export type EnrolmentDto = Schemas['EnrolmentDto'];
export type TrainingInvitationDto = Schemas['TrainingInvitationDto'];
