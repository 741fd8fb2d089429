import type { AuditItemDto } from '../api/types.js';

export type Subject = AuditItemDto['about'];

/** The kinds of entries, one and many of them. */
export const kinds: { subject: Subject; one: string; many: string }[] = [
  { subject: 'change', one: 'Change', many: 'Changes' },
  { subject: 'sign-in', one: 'Sign-in', many: 'Sign-ins' },
  { subject: 'refusal', one: 'Refusal', many: 'Refusals' },
  { subject: 'read', one: 'Read', many: 'Sensitive reads' },
  { subject: 'export', one: 'Export', many: 'Exports' },
  { subject: 'account', one: 'Account', many: 'Accounts' },
];
