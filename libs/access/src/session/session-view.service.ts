import { Injectable, Optional } from '@nestjs/common';
import { unauthenticated } from '#problems';
import { roleTitle } from '../role/role.js';
import { PlaceNames } from './place-names.js';
import type { SessionDto, SessionProgramDto, SessionRoleDto } from './session.dto.js';
import type { ChosenProgram, Session } from './session.js';
import { Sessions } from './session.service.js';

/** What a session looks like to the person it belongs to. */
@Injectable()
export class SessionView {
  constructor(
    private readonly sessions: Sessions,
    @Optional() private readonly places?: PlaceNames,
  ) {}

  async ofToken(token: string | undefined): Promise<SessionDto> {
    const session = await this.sessions.of(token);
    if (!session) throw unauthenticated();
    return this.of(session);
  }

  async of(session: Session): Promise<SessionDto> {
    const [programs, roles] = await Promise.all([this.sessions.programsOf(session.personId), this.rolesOf(session)]);
    return {
      person: { id: session.personId, name: session.name, email: session.email },
      program: session.program && programDto(session.program),
      roles,
      programs: programs.map((program) => ({ ...program, roles: program.roles.map(roleTitle) })),
      owesSecondFactor: session.needsSecondFactor && !session.secondFactorAt,
    };
  }

  private async rolesOf({ program, personId, grants }: Session): Promise<SessionRoleDto[]> {
    const ids = grants.flatMap(({ campusId, unitId }) => [campusId, unitId]).filter((id) => id !== null);
    const names =
      program && this.places && ids.length > 0
        ? await this.places.of({ programId: program.id, personId }, [...new Set(ids)])
        : new Map<string | null, string>();
    return grants.map((grant) => ({
      ...grant,
      title: roleTitle(grant.role),
      campusName: names.get(grant.campusId as string) ?? null,
      unitName: names.get(grant.unitId as string) ?? null,
    }));
  }
}

const programDto = ({ id, name, agencyName, districtName, timeZone }: ChosenProgram): SessionProgramDto => ({
  id,
  name,
  agencyName,
  districtName,
  timeZone,
});
