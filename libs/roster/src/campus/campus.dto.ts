import type { CampusLevel } from './campus.entity.js';

export class CampusDto {
  id: string;
  name: string;
  level: CampusLevel;
  address: string;
}

export class CampusPageDto {
  items: CampusDto[];
  next: string | null;
}
