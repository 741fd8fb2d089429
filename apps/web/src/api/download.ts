import { send } from './client.js';
import { problemOf } from './problem.js';

/** Saves a file of the API's under the name that it gives. It is asked for like anything else, so a refusal is shown. */
export async function saveFile(address: string): Promise<void> {
  const response = await send(new Request(new URL(address, window.location.href)));
  if (!response.ok) throw problemOf(response.status, await response.json().catch(() => null));
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'file';
  const content = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = content;
  link.download = name;
  link.click();
  URL.revokeObjectURL(content);
}
