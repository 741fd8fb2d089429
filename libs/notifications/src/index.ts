import { Notices7000000000000 } from './migrations/7000000000000-notices.js';
import { SentMail7000000000001 } from './migrations/7000000000001-sent-mail.js';
import { MailHandedOver7000000000002 } from './migrations/7000000000002-mail-handed-over.js';

export { MailModule } from './mail/mail.module.js';
export { MailRound } from './mail/mail-round.js';
export { insertNotices, notice, recordNotices, type Audience, type NoticeDraft } from './notice/notice.js';
export { NotificationsModule } from './notifications.module.js';
export const notificationMigrations = [Notices7000000000000, SentMail7000000000001, MailHandedOver7000000000002];
