// What the product is made of: known vulnerabilities in its packages, and the list of them (SBOM).
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dataFolder, inRepo } from './paths.mjs';
import { runCommand } from './processes.mjs';
import { say, Stop } from './words.mjs';

const serious = ['high', 'critical'];

/**
 * Asks npm's advisories about the packages that the product runs with. Answers in a sentence; where they cannot be
 * asked it says so, and nothing is known then.
 */
export async function vulnerabilities() {
  const args = ['audit', '--omit=dev', '--json', '--fetch-timeout=20000', '--fetch-retries=0'];
  const { output } = await runCommand('npm', args, { quiet: true, cwd: inRepo() });
  const report = reportIn(output);
  if (!report?.metadata?.vulnerabilities)
    return 'The advisories could not be reached: nothing is known about the packages today.';
  const counts = report.metadata.vulnerabilities;
  const found = Object.values(report.vulnerabilities ?? {}).filter(({ severity }) => serious.includes(severity));
  if (found.length)
    throw new Stop(found.map(({ name, severity, range }) => `${name} ${range}: ${severity}`).join('\n'));
  return `No known high or critical vulnerability (${counts.moderate ?? 0} moderate, ${counts.low ?? 0} low).`;
}

export async function audit() {
  say(await vulnerabilities());
}

/** Writes the packages of the product, without those for development, as CycloneDX. */
export async function sbom(file = path.join(dataFolder, 'sbom.json')) {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev'];
  const { code, output } = await runCommand('npm', args, { quiet: true, cwd: inRepo() });
  const bom = reportIn(output);
  if (code !== 0 || bom?.bomFormat !== 'CycloneDX') throw new Stop(`npm could not list the packages:\n${output}`);
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  writeFileSync(file, `${JSON.stringify(bom, null, 2)}\n`);
  say(`${bom.components.length} packages are listed in ${file}.`);
}

/** npm writes its warnings before or after the JSON. */
function reportIn(output) {
  const [from, to] = [output.indexOf('{'), output.lastIndexOf('}')];
  try {
    return JSON.parse(output.slice(from, to + 1));
  } catch {
    return null;
  }
}
