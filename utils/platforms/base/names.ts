/** Accounts' names are the same in any case: their ids are kept in small letters. */
export const lower = (name: string): string => name.toLowerCase();

/** A handle as people write it, from an address or a state that names it bare. */
export const withAt = (name: string): string => `@${name}`;
