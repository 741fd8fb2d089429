/** What kind of person a report names. */
export const kindLabels: Record<string, string> = { student: 'Student', staff: 'Staff', other: 'Other' };

/** Which part somebody has in it. */
export const partLabels: Record<string, string> = {
  'not known': 'Not known yet',
  involved: 'Involved',
  affected: 'Affected, or hurt',
  witness: 'Saw it',
};
