/** On which ground student records may go to law enforcement, in words (FERPA). */
export const grounds = [
  ['health or safety emergency', 'Health or safety emergency'],
  ['subpoena or court order', 'Subpoena or court order'],
  ['consent', 'Consent of a parent, or of the student who is of age'],
  ['directory information', 'Directory information'],
  ['juvenile justice law', 'State law on juvenile justice'],
  ['law enforcement unit record', 'Record of the school’s own law enforcement unit'],
].map(([value, label]) => ({ value: value!, label: label! }));

export const groundInWords = (ground: string): string => grounds.find(({ value }) => value === ground)?.label ?? ground;
