import { accessMigrations } from '#access';
import { assignmentMigrations } from '#assignments';
import { auditMigrations } from '#audit';
import { calendarMigrations } from '#calendar';
import { deadLetterMigrations } from '#dead-letters';
import { deadlineMigrations } from '#deadlines';
import { documentMigrations } from '#documents';
import { evaluationMigrations } from '#evaluations';
import { hiringMigrations } from '#hiring';
import { incidentMigrations } from '#incidents';
import { notificationMigrations } from '#notifications';
import { outboxMigrations } from '#outbox';
import { persistenceMigrations } from '#persistence';
import { policyMigrations } from '#policies';
import { rosterMigrations } from '#roster';
import { taskMigrations } from '#tasks';
import { trainingMigrations } from '#training';

/** Every migration of the product; their timestamps put them in order. */
export const migrations = [
  ...persistenceMigrations,
  ...accessMigrations,
  ...rosterMigrations,
  ...calendarMigrations,
  ...policyMigrations,
  ...auditMigrations,
  ...notificationMigrations,
  ...outboxMigrations,
  ...taskMigrations,
  ...deadlineMigrations,
  ...deadLetterMigrations,
  ...documentMigrations,
  ...assignmentMigrations,
  ...hiringMigrations,
  ...incidentMigrations,
  ...trainingMigrations,
  ...evaluationMigrations,
];
