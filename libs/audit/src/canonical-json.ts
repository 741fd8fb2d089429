/**
 * JSON as RFC 8785 writes it: keys in order of their UTF-16 code units, nothing between the tokens. The same content
 * gives the same text, however the file was printed. For what `JSON.parse` gives.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const content = value as Record<string, unknown>;
  const members = Object.keys(content)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(content[key])}`);
  return `{${members.join(',')}}`;
}
