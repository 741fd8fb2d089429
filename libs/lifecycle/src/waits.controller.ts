import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { type Actor, Allow, CurrentActor, type Role, roleTitle } from '#access';
import { Clock, Database } from '#persistence';
import { openTasksOfCase } from '#tasks';
import { Cases } from './cases.js';
import { Lifecycles } from './registry.js';
import { WaitDto } from './waits.dto.js';

interface TaskRow {
  title: string;
  dueAt: Date;
  escalatedAt: Date | null;
  ownerRole: Role | null;
  ownerName: string | null;
  ownerCampus: string | null;
  ownerUnit: string | null;
}

/** Whom a case waits on, for whoever may read the case. */
@Controller('cases')
export class WaitsController {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
    private readonly lifecycles: Lifecycles,
    private readonly clock: Clock,
  ) {}

  /** Lists the next steps of a case with who owes them and until when; nothing for a case that is final. */
  @Get(':kind/:id/waits')
  @Allow('anyone')
  async readWaits(
    @CurrentActor() actor: Actor,
    @Param('kind') kind: string,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<WaitDto[]> {
    await this.cases.read(this.lifecycles.ofKind(kind), actor, id);
    const now = this.clock.now();
    const rows = await this.database.read<TaskRow>(actor, openTasksOfCase, [id]);
    return rows.map((row) => ({
      title: row.title,
      owner: ownerInWords(row),
      dueAt: row.dueAt,
      overdue: row.dueAt <= now,
      escalatedAt: row.escalatedAt,
    }));
  }
}

/** 'Angela Reyes', 'HR', 'School administrator of Central High'. */
function ownerInWords({ ownerName, ownerRole, ownerCampus, ownerUnit }: TaskRow): string {
  if (ownerName) return ownerName;
  const place = ownerCampus ?? ownerUnit;
  return `${roleTitle(ownerRole!)}${place ? ` of ${place}` : ''}`;
}
