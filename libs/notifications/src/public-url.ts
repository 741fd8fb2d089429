/** Where people reach the pages, without a slash at the end. @throws Error where PUBLIC_URL is no web address. */
export function publicUrl(env: Record<string, string | undefined> = process.env): string {
  const address = env.PUBLIC_URL || 'http://localhost:3000';
  if (!/^https?:\/\/[^\s/]/.test(address)) throw new Error('PUBLIC_URL must be an http or https address.');
  return address.replace(/\/+$/, '');
}
