/** For a policy that is a whole number: why a value is none within the limits, or null. */
export const wholeNumber = (lowest: number, highest: number) => (value: unknown) =>
  Number.isInteger(value) && Number(value) >= lowest && Number(value) <= highest
    ? null
    : `Give a whole number from ${lowest} to ${highest}.`;
