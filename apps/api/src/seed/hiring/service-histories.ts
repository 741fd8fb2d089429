import { statement } from '#persistence';
import type { Stage } from './stage.js';

const insertHistories = statement(
  'seed-service-histories',
  `insert into service_interval (program_id, officer_id, agency, started_on, ended_on, source, entered_by, entered_at, note)
   select $1, "officerId", agency, "startedOn", "endedOn", 'import', $3, $4, note
   from jsonb_to_recordset($2::jsonb) as s ("officerId" uuid, agency text, "startedOn" date, "endedOn" date, note text)`,
);
const verifyHistories = statement(
  'seed-verified-histories',
  `update service_interval set status = 'verified', judged_by = $2, judged_at = $3, version = version + 1
   where officer_id = any ($1::uuid[]) and status = 'entered'`,
);

/** Every sworn officer's service here, imported by HR; some served elsewhere before, with gaps and an overlap. */
export async function importHistories(stage: Stage): Promise<void> {
  await stage.goTo(-30, 10);
  const hr = stage.actor('Peter Nakamura', 'hr');
  const rows = stage.demo.officers.flatMap((officer, i) => {
    if (!officer.swornOn) return [];
    const here = {
      officerId: officer.personId,
      agency: 'Bluegrass County Police Department',
      startedOn: officer.swornOn,
      endedOn: null,
      note: null,
    };
    const year = Number(officer.swornOn.slice(0, 4));
    const before = {
      officerId: officer.personId,
      agency: i % 2 === 0 ? 'Elkhorn City Police' : 'Kentucky State Police',
      startedOn: `${year - 2}-03-01`,
      // Every other one overlaps with the service here, as happens when somebody changes over.
      endedOn: i % 6 === 0 ? `${year}-12-31` : `${year - 1}-08-31`,
      note: 'Sworn patrol officer; letter of the agency on file.',
    };
    return i % 3 === 0 ? [before, here] : [here];
  });
  await stage.database.transact(hr, (tx) =>
    tx.run(insertHistories, [stage.demo.programId, JSON.stringify(rows), hr.personId, stage.clock.now()]),
  );
}

export async function verifyHistoriesOf(stage: Stage, officerIds: string[]): Promise<void> {
  const hr = stage.actor('Peter Nakamura', 'hr');
  await stage.database.transact(hr, (tx) => tx.run(verifyHistories, [officerIds, hr.personId, stage.clock.now()]));
}
