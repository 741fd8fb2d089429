import { endings, MediaType } from './media-type.js';

const longest = 150;

/**
 * A file's name as it may be shown and saved: without folders, control characters, characters that turn the direction
 * of writing ("exe.fdp" would look like "pdf.exe") or are not seen, and what some systems do not take in a name.
 */
export function safeName(given: string): string {
  const name = given
    .normalize('NFC')
    .replace(/^.*[/\\]/s, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffd\p{Cs}]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  return shortened(name) || 'document';
}

/** The name with an ending that goes with the content. */
export function nameFor(type: MediaType, safe: string): string {
  const [own] = endings[type];
  const ending = /\.([a-z0-9]{1,5})$/i.exec(safe)?.[1]?.toLowerCase();
  if (ending && endings[type].includes(ending)) return safe;
  const isOtherKind = ending && Object.values(endings).flat().includes(ending);
  return `${isOtherKind ? safe.slice(0, -ending.length - 1) : safe}.${own}`;
}

/** Cuts the middle of a name, so that its ending stays; never inside of a character. */
function shortened(name: string): string {
  const characters = [...name];
  if (characters.length <= longest) return name;
  const ending = /\.[a-z0-9]{1,5}$/i.exec(name)?.[0] ?? '';
  return characters.slice(0, longest - ending.length).join('') + ending;
}

/** The header that makes a browser save the content under the name and never show it as a page (RFC 6266, RFC 8187). */
export function attachmentHeader(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/gu, '_');
  const exact = encodeURIComponent(name).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}
