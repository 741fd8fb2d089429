import { Campus } from './campus/campus.entity.js';
import { Roster3000000000000 } from './migrations/3000000000000-roster.js';
import { Officer } from './officer/officer.entity.js';
import { Unit } from './unit/unit.entity.js';

export { afterName, pageByName } from './by-name.js';
export { campusOf } from './campus/campus.js';
export { campusLevels, type CampusLevel } from './campus/campus.entity.js';
export { isSwornOn, officerOf, swornOfficersByUnit, type OfficerRecord } from './officer/officer.js';
export { RosterModule } from './roster.module.js';
export { unitsOf, type UnitInUse } from './unit/unit.js';
export { unitKinds, type UnitKind } from './unit/unit.entity.js';
export { Campus, Officer, Unit };
export const rosterMigrations = [Roster3000000000000];
