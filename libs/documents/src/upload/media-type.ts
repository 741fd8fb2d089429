import { fileTypeFromBuffer } from 'file-type/core';

export const mediaTypes = ['application/pdf', 'image/png', 'image/jpeg'] as const;
export type MediaType = (typeof mediaTypes)[number];

/** The endings of a file's name that go with its content; the first is given where the name has another. */
export const endings: Record<MediaType, readonly [string, ...string[]]> = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
};

const called: Record<MediaType, string> = {
  'application/pdf': 'a PDF',
  'image/png': 'a PNG image',
  'image/jpeg': 'a JPEG image',
};

/** So many bytes from the start tell what a file is. */
export const telltaleBytes = 4_100;

/**
 * What a file is by its first bytes, whatever it is called and whatever the browser said it is. Gives a sentence on how
 * to mend it where it is none of the kinds that are taken, or calls itself a PDF and is none.
 */
export async function mediaTypeOf(start: Uint8Array, name: string): Promise<{ is: MediaType } | { mend: string }> {
  const found = await fileTypeFromBuffer(start);
  const is = mediaTypes.find((type) => type === found?.mime);
  const saysPdf = /\.pdf$/i.test(name);
  if (is && (!saysPdf || is === 'application/pdf')) return { is };
  if (saysPdf)
    return {
      mend: `“${name}” ends in .pdf, but it is no PDF${is ? ` (it is ${called[is]})` : ''}. Please save it as PDF again and choose that file.`,
    };
  if (found?.mime.startsWith('image/hei'))
    return { mend: `“${name}” is a HEIC photo, which many computers cannot open. Please save it as JPEG or PDF.` };
  return {
    mend: `“${name}” is no PDF, PNG or JPEG. Please save it as PDF, or take a photo of it, and choose that file.`,
  };
}
