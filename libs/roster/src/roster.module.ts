import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PlaceNames } from '#access';
import { CampusController } from './campus/campus.controller.js';
import { Campus } from './campus/campus.entity.js';
import { OfficerController } from './officer/officer.controller.js';
import { Officer } from './officer/officer.entity.js';
import { ProgramController } from './program/program.controller.js';
import { RosterPlaceNames } from './roster-place-names.js';
import { UnitController } from './unit/unit.controller.js';
import { Unit } from './unit/unit.entity.js';

/** The program, the agency's units and officers, the district's campuses. Global, because it names places for access. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Unit, Campus, Officer])],
  controllers: [ProgramController, UnitController, CampusController, OfficerController],
  providers: [{ provide: PlaceNames, useClass: RosterPlaceNames }],
  exports: [PlaceNames],
})
export class RosterModule {}
