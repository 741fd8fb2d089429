// What the commands say, and how they end when something is wrong that a person can mend.

/** Thrown for what a person can mend: its message is shown alone, without a stack. */
export class Stop extends Error {}

export const say = (text) => console.log(text);

/** Runs `work` and says how long it took: "PostgreSQL ... ready (0.7 s)". */
export async function step(title, work) {
  const started = performance.now();
  const answer = await work();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(`  ${title}${typeof answer === 'string' ? `: ${answer}` : ''} (${seconds} s)`);
  return answer;
}

export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;
