import type { Judged } from './judged.js';
import type { Unsure } from './matching.js';
import type { TranscriptImportDto, UnsureDto } from './transcript-import.dto.js';

/** So many wrong lines are shown at a time. */
const shown = 200;

/** An import as it stands: what would come of it, and what has to be decided or mended before. */
export function importView({ row, matched, officers, courses, result }: Judged): TranscriptImportDto {
  const people = matched.people.map(unsureView);
  const unknown = matched.courses.map(unsureView);
  const open = [...people, ...unknown].some((one) => one.open);
  const came = row.outcome ?? { ...result, credits: result.credits.length };
  return {
    id: row.id,
    fileName: row.fileName,
    total: row.total,
    credits: came.credits,
    there: came.there,
    leftOut: came.leftOut,
    differing: came.differing.slice(0, shown),
    wrong: row.outcome ? [] : result.wrong.slice(0, shown),
    wrongLines: row.outcome ? 0 : result.wrong.length,
    people,
    courses: unknown,
    officersKnown:
      people.length > 0 ? officers.map(({ id, name, badge }) => ({ id, name: `${name}, badge ${badge}` })) : [],
    coursesKnown:
      unknown.length > 0 ? courses.map(({ id, title, provider }) => ({ id, name: `${title} (${provider})` })) : [],
    ready: !row.outcome && !open && result.wrong.length === 0,
    importedAt: row.importedAt,
  };
}

const unsureView = ({ key, says, lines, suggested, choice }: Unsure): UnsureDto => ({
  key,
  says,
  lines,
  suggested,
  open: choice === null,
  chosen: choice?.id ?? null,
  add: choice?.add ?? null,
});
