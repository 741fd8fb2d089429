import { Injectable } from '@nestjs/common';
import type { Actor } from '#access';
import { auditStep } from '#audit';
import { dayInWords } from '#calendar';
import { csvOf } from '#csv';
import { Cases } from '#lifecycle';
import { Database } from '#persistence';
import { officerSeen, unitsSeen } from '../requirement/officer-seen.js';
import type { KeptStanding } from '../requirement/requirement.js';
import { RequirementService } from '../requirement/requirement.service.js';
import { programNames, rosterOfTraining, verifiedOf } from './record.sql.js';
import { transcriptPdf, type VerifiedRow } from './transcript-pdf.js';

interface RosterRow {
  name: string;
  badge: string;
  rank: string;
  unitName: string;
  state: string;
  nextKey: string;
  nextTitle: string;
  nextDueOn: string;
  reaches: boolean;
  standings: KeptStanding[];
}

/** Documents about training to hand on: an officer's transcript, and the roster of the SROs. */
@Injectable()
export class TrainingRecords {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
    private readonly requirements: RequirementService,
  ) {}

  async transcript(actor: Actor, officerId: string): Promise<Buffer> {
    const { badge, rank } = await officerSeen(this.database, actor, officerId);
    const training = await this.requirements.read(actor, officerId);
    const verified = await this.database.read<VerifiedRow>(actor, verifiedOf, [actor.programId, officerId]);
    const [program] = await this.database.read<{ name: string; agencyName: string }>(actor, programNames, [
      actor.programId,
    ]);
    const { now, settings } = await this.cases.moment(actor);
    const today = dayInWords(settings.calendar.dayOf(now));
    const about = { program: program!.name, agency: program!.agencyName, badge, rank, today };
    return transcriptPdf(training, verified, about);
  }

  /** Every SRO that the person sees to, with what is next; that it was taken out is recorded. */
  async roster(actor: Actor): Promise<string> {
    const { now, settings } = await this.cases.moment(actor);
    const today = settings.calendar.dayOf(now);
    const rows = await this.database.read<RosterRow>(actor, rosterOfTraining, [actor.programId, unitsSeen(actor)]);
    await this.database.transact({ ...actor, once: undefined }, async (tx) => {
      const by = { whoId: actor.personId, who: actor.name, at: now };
      const says = `exported the training of ${rows.length} officers`;
      await tx.runAll([auditStep([{ caseKind: 'program', caseId: actor.programId, action: 'export', says, ...by }])]);
    });
    return csvOf(
      header,
      rows.map((row) => rosterLine(row, today)),
    );
  }
}

const header = [
  'name',
  'badge_number',
  'rank',
  'unit',
  'status',
  'next',
  'due_on',
  'hours_required',
  'hours_verified',
  'hours_to_be_verified',
  'hours_planned',
  'hours_owed',
  'plan_is_enough',
];

function rosterLine(row: RosterRow, today: string): (string | number | null)[] {
  const next = row.standings.find(({ key }) => key === row.nextKey);
  const { verified = 0, claimed = 0, planned = 0 } = next?.counted ?? {};
  const hours = [next?.hundredths ?? 0, verified, claimed, planned, next?.owed ?? 0].map((amount) => amount / 100);
  const status = row.state === 'away' ? 'on leave' : row.nextDueOn < today ? 'late' : 'serving';
  return [
    row.name,
    row.badge,
    row.rank,
    row.unitName,
    status,
    row.nextTitle,
    row.nextDueOn,
    ...hours,
    row.reaches ? 'yes' : 'no',
  ];
}
