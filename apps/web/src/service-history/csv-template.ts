/** The columns of the file, what goes into each, and two lines to see how. */
export const columns = [
  { name: 'badge_number', holds: 'The officer’s badge number in this agency' },
  { name: 'agency', holds: 'The agency’s full name; in quotation marks where it has a comma' },
  { name: 'started_on', holds: 'The first day of service: 2019-06-03 or 6/3/2019' },
  { name: 'ended_on', holds: 'The last day of service; empty while it goes on' },
  { name: 'note', holds: 'What helps to verify it; may be empty' },
];

const lines = [
  columns.map(({ name }) => name).join(','),
  '1042,"Riverbend Police Department",2019-06-03,2022-08-31,"Academy class 51"',
  '1042,Bluegrass County Sheriff,2022-09-01,,',
];

/** Saves the template as a file; the address of the blob is given back at once. */
export function saveTemplate(): void {
  const address = URL.createObjectURL(new Blob([`${lines.join('\r\n')}\r\n`], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'service-history.csv';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
