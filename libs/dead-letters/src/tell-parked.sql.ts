import { statement } from '#persistence';

/** The page of the program administrators. */
export const stuckPage = '/program/stuck';

const deadlineUntold = `parked_at is not null and applied_at is null and parked_told_at is distinct from parked_at`;
const mailUntold = `email_failed is not null and email_failed_told_at is distinct from email_failed_at`;

/** From two indexes that hold what nobody was told of yet, and so are empty but for moments. */
export const programsWithUntold = statement(
  'programs-with-parked-untold',
  `select program_id from deadline where ${deadlineUntold}
   union select program_id from notice where ${mailUntold}`,
);

/**
 * Marks what is parked as told. A mail that told of what is stuck and could not be sent itself is listed, and not told
 * by yet another mail.
 */
export const markParkedTold = statement(
  'mark-parked-told',
  `with deadlines as (
     update deadline set parked_told_at = parked_at where program_id = $1 and ${deadlineUntold}
     returning case_kind, case_id
   ), mails as (
     update notice set email_failed_told_at = email_failed_at where program_id = $1 and ${mailUntold}
     returning case_kind, case_id, path, id = email_batch as first
   )
   select * from deadlines union all select case_kind, case_id from mails where first and path <> $2`,
);
