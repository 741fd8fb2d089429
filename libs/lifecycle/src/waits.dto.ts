export class WaitDto {
  /** What has to be done, in words. */
  title: string;
  /** Who owes it: a person, or a role. */
  owner: string;
  dueAt: Date;
  overdue: boolean;
  escalatedAt: Date | null;
}
