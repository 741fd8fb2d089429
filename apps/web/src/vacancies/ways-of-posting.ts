/** How a notice is made known in a unit, as the API names it. */
export const waysOfPosting = [
  { value: 'bulletin board', label: 'On the bulletin board' },
  { value: 'roll call', label: 'Read at roll call' },
  { value: 'e-mail', label: 'By e-mail to the unit' },
  { value: 'other', label: 'In another way' },
] as const;

export type WayOfPosting = (typeof waysOfPosting)[number]['value'];

export const howLabel = (how: string): string => waysOfPosting.find(({ value }) => value === how)?.label ?? how;
