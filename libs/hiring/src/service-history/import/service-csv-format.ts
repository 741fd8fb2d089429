/**
 * A service history as a CSV file: one line for each stretch of sworn service at an agency.
 *
 *     badge_number,agency,started_on,ended_on,note
 *     1042,"Riverbend Police Department",2019-06-03,2022-08-31,"Academy class 51"
 *     1042,Bluegrass County Sheriff,9/1/2022,,
 *
 * UTF-8, with commas; a value with a comma, a quotation mark or a line break is put in quotation marks. The columns may
 * come in any order, all five of them. Days are YYYY-MM-DD or M/D/YYYY; both count. `ended_on` is empty while the
 * service goes on. `note` may be empty.
 */
export const serviceCsvColumns = ['badge_number', 'agency', 'started_on', 'ended_on', 'note'] as const;

export type ServiceCsvColumn = (typeof serviceCsvColumns)[number];

export const serviceCsvLimits = { bytes: 1_000_000, size: '1 MB', lines: 5_000 } as const;

/** As many characters as the database takes. */
export const longestValue: Record<ServiceCsvColumn, number> = {
  badge_number: 20,
  agency: 200,
  started_on: 20,
  ended_on: 20,
  note: 1000,
};
