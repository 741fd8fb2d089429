import type { UnitKind } from './unit.entity.js';

export class PostingContactDto {
  id: string;
  name: string;
}

export class UnitDto {
  id: string;
  name: string;
  kind: UnitKind;
  /** Who puts a vacancy's notice up in this unit and says so; null where nobody is named yet. */
  postingContact: PostingContactDto | null;
  /** Officers who serve in the unit today. */
  officers: number;
  /** Those of them who are sworn. */
  sworn: number;
}

export class UnitPageDto {
  items: UnitDto[];
  next: string | null;
}
