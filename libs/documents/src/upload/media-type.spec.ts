import { mediaTypeOf } from './media-type.js';

const pdf = Buffer.from('%PDF-1.7\n%âãÏÓ\n');
const png = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154', 'hex');
const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex');
const heic = Buffer.from('0000001866747970686569630000000068656963', 'hex');

test.each([
  [pdf, 'cert.pdf', 'application/pdf'],
  [pdf, 'cert', 'application/pdf'],
  [png, 'badge.png', 'image/png'],
  [png, 'screenshot.jpg', 'image/png'],
  [jpeg, 'photo.jpeg', 'image/jpeg'],
])('what a file is comes from its first bytes (%#)', async (start, name, is) =>
  expect(await mediaTypeOf(start, name)).toEqual({ is }),
);

test.each([
  [Buffer.from('Dear Sir, this is text.'), 'letter.pdf', '“letter.pdf” ends in .pdf, but it is no PDF. Please save'],
  [png, 'letter.PDF', 'it is no PDF (it is a PNG image)'],
  [Buffer.from('<html><script>alert(1)</script>'), 'page.png', '“page.png” is no PDF, PNG or JPEG'],
  [Buffer.from('MZ\x90\x00\x03'), 'tool.jpg', '“tool.jpg” is no PDF, PNG or JPEG'],
  [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'logo.svg', '“logo.svg” is no PDF, PNG or JPEG'],
  [heic, 'IMG_0001.HEIC', '“IMG_0001.HEIC” is a HEIC photo'],
  [Buffer.from('GIF89a'), 'fun.gif', '“fun.gif” is no PDF, PNG or JPEG'],
])('another file is refused with how to mend it (%#)', async (start, name, sentence) => {
  expect(await mediaTypeOf(start, name)).toEqual({ mend: expect.stringContaining(sentence) });
});
