import type { CourseLevel } from './course-calls.js';

/** What the levels are to an officer's mandated hours (standard 22). */
export const levels: { value: CourseLevel; label: string; description: string }[] = [
  { value: 'sro-1', label: 'SRO I', description: 'Within one year of the start as SRO' },
  { value: 'sro-2', label: 'SRO II', description: 'In the year after SRO I' },
  { value: 'sro-3', label: 'SRO III', description: 'In the year after SRO II' },
  { value: 'in-service', label: 'In-service', description: 'Counts towards the hours of every year' },
  { value: 'other', label: 'Other', description: 'Counts towards no mandated hours' },
];
