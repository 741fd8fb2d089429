// oxlint-disable-next-line import/no-named-as-default -- its types know the default export alone
import PDFDocument from 'pdfkit';
import QRCode from 'qrcode';

/** What the one-page notice for a bulletin board says. */
export interface VacancyNotice {
  agency: string;
  district: string;
  campus: string;
  duties: { role: string; text: string }[];
  schedule: string;
  requirements: string;
  minimumServiceYears: number;
  /** In words: 'Friday, December 18, 2026'. */
  closes: string;
  /** The page of the vacancy, which the QR code leads to. */
  address: string;
}

const margin = 54;
const width = 612 - 2 * margin;
const ink = '#1b1b1b';
const navy = '#162e51';

/** A letter-size page to be printed and put up (standard 23); long texts are cut so that it stays one page. */
export async function noticePdf(notice: VacancyNotice): Promise<Buffer> {
  const qr = await QRCode.toBuffer(notice.address, { width: 440, margin: 1, errorCorrectionLevel: 'M' });
  const pdf = new PDFDocument({
    size: 'LETTER',
    margin,
    lang: 'en-US',
    info: { Title: `Vacancy: SRO at ${notice.campus}`, Author: notice.agency },
  });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const finished = new Promise<void>((resolve, reject) => pdf.on('end', resolve).on('error', reject));

  pdf.rect(0, 0, 612, 96).fill(navy);
  pdf
    .fillColor('white')
    .font('Helvetica')
    .fontSize(12)
    .text(`${notice.agency} with ${notice.district}`, margin, 26, { width });
  pdf.font('Helvetica-Bold').fontSize(22).text('School Resource Officer wanted', margin, 48, { width });
  pdf.fillColor(ink).fontSize(18).text(notice.campus, margin, 116, { width });
  pdf.font('Helvetica').fontSize(11).text('Voluntary: for officers who would like to work with youth.', { width });

  for (const duty of notice.duties) section(pdf, `As ${duty.role}`, duty.text, 420);
  section(pdf, 'Schedule', notice.schedule, 220);
  section(
    pdf,
    'Requirements',
    `At least ${notice.minimumServiceYears} years of law-enforcement service on the closing day.\n${notice.requirements}`,
    420,
  );

  const bottom = 792 - margin - 140;
  pdf.image(qr, margin, bottom, { width: 130 });
  pdf
    .font('Helvetica-Bold')
    .fontSize(15)
    .text(`Express interest until the end of ${notice.closes}`, margin + 150, bottom + 12, { width: width - 150 });
  pdf
    .font('Helvetica')
    .fontSize(11)
    .text('Scan the code, or sign in and open:', margin + 150, pdf.y + 8, { width: width - 150 });
  pdf.fillColor(navy).text(notice.address, { width: width - 150, link: notice.address });
  pdf.end();
  await finished;
  return Buffer.concat(chunks);
}

function section(pdf: PDFKit.PDFDocument, heading: string, text: string, most: number): void {
  pdf.moveDown(0.7).font('Helvetica-Bold').fontSize(12).fillColor(navy).text(heading, margin, pdf.y, { width });
  pdf
    .font('Helvetica')
    .fontSize(10.5)
    .fillColor(ink)
    .text(shortened(text, most), { width, height: 92, ellipsis: true });
}

const shortened = (text: string, most: number) =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
