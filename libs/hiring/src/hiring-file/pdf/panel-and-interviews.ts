import { type Pages, facts, table } from '#pdf';
import type { HiringFile } from '../hiring-file.js';
import type { InWords } from './in-words.js';

// Standard 27: who sat on the panel, what was asked, and when.

export async function panelSection(pages: Pages, { panel }: HiringFile, words: InWords): Promise<void> {
  pages.section('The panel (standard 27)');
  if (panel.length === 0) return pages.text('Nobody was named to a panel.');
  await table(
    pages,
    [
      ['Member', 22],
      ['Seat', 20],
      ['State', 16],
      ['Named', 22],
      ['Left because', 20],
    ],
    panel.map((one) => [
      one.name,
      one.seatTitle,
      one.stateLabel,
      `${one.namedByName}, ${words.moment(one.namedAt)}`,
      one.leftReason,
    ]),
  );
  pages.heading('Declarations of conflicts of interest');
  await table(
    pages,
    [
      ['Member', 22],
      ['Candidate', 22],
      ['Declared', 16],
      ['When', 20],
      ['Note', 20],
    ],
    panel.flatMap(({ name, declarations }) =>
      declarations.map((one) => [
        name,
        one.officerName,
        one.conflict ? 'Conflict: recused' : 'No conflict',
        words.moment(one.declaredAt),
        one.note,
      ]),
    ),
  );
}

export async function kitSection(pages: Pages, { interviewKit }: HiringFile, words: InWords): Promise<void> {
  pages.section('The interview kit that was frozen into it');
  if (!interviewKit) return pages.text('The interviews have not begun, so no kit is frozen into the vacancy.');
  const { number, title, questions, putIntoServiceByName, putIntoServiceAt } = interviewKit;
  facts(pages, [
    ['Kit', `${number}: ${title}`],
    ['Put into service', `${putIntoServiceByName ?? 'With the program'}, ${words.moment(putIntoServiceAt)}`],
  ]);
  for (const [i, question] of questions.entries()) {
    pages.heading(`Question ${i + 1}: ${question.competency}, weight ${question.weight}`);
    facts(pages, [
      ['Asked', question.question],
      ['To listen for', question.listenFor],
      ['A 1', question.anchors.one],
      ['A 3', question.anchors.three],
      ['A 5', question.anchors.five],
    ]);
  }
}

export async function interviewsSection(pages: Pages, { interviews }: HiringFile, words: InWords): Promise<void> {
  pages.section('Interviews');
  if (interviews.length === 0) pages.text('There was no interview.');
  for (const one of interviews) {
    pages.heading(one.officerName);
    facts(pages, [
      ['State', one.stateLabel],
      ['Held', one.startsAt && `${words.moment(one.startsAt)} to ${words.moment(one.endsAt)}`],
      ['Place', one.place],
      ['Scores due', words.moment(one.scoresDueAt)],
    ]);
    if (one.invitations.length === 0) continue;
    await table(
      pages,
      [
        ['Invited', 26],
        ['As', 14],
        ['Sent', 20],
        ['Answer', 18],
        ['Reason', 22],
      ],
      one.invitations.map((invitation) => [
        invitation.name,
        invitation.isCandidate ? 'Candidate' : 'Panel',
        words.moment(invitation.sentAt),
        invitation.stateLabel,
        invitation.reason,
      ]),
    );
  }
}
