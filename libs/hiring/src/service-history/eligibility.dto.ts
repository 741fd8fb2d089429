export class StretchDto { startedOn: string; endedOn: string; days: number; total: number }
export class ArithmeticDto { stretches: StretchDto[]; totalDays: number; laidEndToEndFrom: string | null }
export class EligibilityDto {
  closingDay: string; minimumYears: number; claimed: ArithmeticDto; verified: ArithmeticDto; meetsClaimed: boolean; meetsVerified: boolean;
}
