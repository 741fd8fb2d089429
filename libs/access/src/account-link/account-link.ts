export type LinkPurpose = 'invitation' | 'reset';

/**
 * For so many hours a link holds once its mail has left. A reset is at hand (OWASP Forgot Password Cheat Sheet: a short
 * time); an invitation may wait over a weekend and a week off.
 */
export const linkHours: Record<LinkPurpose, number> = { reset: 1, invitation: 14 * 24 };
