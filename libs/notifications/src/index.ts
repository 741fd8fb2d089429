import { Notices7000000000000 } from './migrations/7000000000000-notices.js';
import { ParkedMail7000000000002 } from './migrations/7000000000002-parked-mail.js';
import { RequestIdsOfNotices7000000000003 } from './migrations/7000000000003-request-ids.js';
import { SentMail7000000000001 } from './migrations/7000000000001-sent-mail.js';

export { MailModule } from './mail/mail.module.js';
export { MailRound } from './mail/mail-round.js';
export { notice, recordNotices, type Audience, type NoticeDraft } from './notice/notice.js';
export { NotificationsModule } from './notifications.module.js';
export const notificationMigrations = [
  Notices7000000000000,
  SentMail7000000000001,
  ParkedMail7000000000002,
  RequestIdsOfNotices7000000000003,
];
