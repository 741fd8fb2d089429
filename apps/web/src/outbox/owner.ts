import { useSession } from '../session/session.js';

/** Whose things are kept: a person in a program. */
export const useOwner = (): string => {
  const { person, program } = useSession();
  return ownerOf(person.id, program.id);
};

export const ownerOf = (personId: string, programId: string): string => `${personId} ${programId}`;
