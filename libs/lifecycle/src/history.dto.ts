export class HistoryEntryDto {
  /** Its number in the program's chain. */
  seq: number;
  at: string;
  who: string;
  /** Reads on after the name: 'posted the vacancy'. */
  says: string;
  why: string | null;
  /** The states in words, where the state changed. */
  from: string | null;
  to: string | null;
}

export class HistoryPageDto {
  items: HistoryEntryDto[];
  next: string | null;
}
