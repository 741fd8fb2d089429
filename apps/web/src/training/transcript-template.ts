/** The columns of the file, what goes into each, and two lines to see how. */
export const transcriptColumns = [
  { name: 'badge_number', holds: 'The officer’s badge number; may be empty where the name is given' },
  { name: 'officer_name', holds: 'First and last name; may be empty where the badge number is given' },
  { name: 'provider', holds: 'Who held the course, such as the Department of Criminal Justice Training' },
  { name: 'course_number', holds: 'The provider’s number of the course; may be empty where the title is given' },
  { name: 'course_title', holds: 'May be empty where the number is given' },
  { name: 'completed_on', holds: 'The day of completion: 2026-10-16 or 10/16/2026' },
  { name: 'hours', holds: 'The hours that were attended: 40 or 7.5' },
];

const lines = [
  transcriptColumns.map(({ name }) => name).join(','),
  '1042,Marcus Bell,Department of Criminal Justice Training,SRO-1,SRO I,2026-10-16,40',
  '1042,Marcus Bell,National Association of School Resource Officers,,Basic course,2/12/2027,40',
];

/** The template as an address that a link saves. */
export const templateAddress = `data:text/csv;charset=utf-8,${encodeURIComponent(`${lines.join('\r\n')}\r\n`)}`;
