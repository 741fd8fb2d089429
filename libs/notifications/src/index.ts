import { Notices7000000000000 } from './migrations/7000000000000-notices.js';
import { Appointments7000000000002 } from './migrations/7000000000002-appointments.js';
import { CalendarFeeds7000000000003 } from './migrations/7000000000003-calendar-feeds.js';
import { ParkedMail7000000000004 } from './migrations/7000000000004-parked-mail.js';
import { RequestIdsOfNotices7000000000005 } from './migrations/7000000000005-request-ids.js';
import { MailHandedOver7000000000006 } from './migrations/7000000000006-mail-handed-over.js';
import { SentMail7000000000001 } from './migrations/7000000000001-sent-mail.js';

export {
  busyPeople,
  cancelAppointments,
  setAppointments,
  type AppointmentDraft,
  type Busy,
} from './appointment/appointment.js';
export { AccountMailRound } from './account-mail/account-mail-round.js';
export { MailModule } from './mail/mail.module.js';
export { MailRound } from './mail/mail-round.js';
export { insertNotices, notice, recordNotices, type Audience, type NoticeDraft } from './notice/notice.js';
export { NotificationsModule } from './notifications.module.js';
export const notificationMigrations = [
  Notices7000000000000,
  SentMail7000000000001,
  Appointments7000000000002,
  CalendarFeeds7000000000003,
  ParkedMail7000000000004,
  RequestIdsOfNotices7000000000005,
  MailHandedOver7000000000006,
];
