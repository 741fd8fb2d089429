/** Does the work and says what came of it, or in a sentence why not; then the command's exit code is 1. */
export async function told(
  command: string,
  folder: string | undefined,
  work: (folder: string) => Promise<string[]>,
): Promise<void> {
  try {
    if (!folder) throw new Error(`Say which folder: ${command} FOLDER.`);
    for (const sentence of await work(folder)) process.stdout.write(`${sentence}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
