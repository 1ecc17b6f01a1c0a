import type { Words } from '../words';
import type { Finding } from './verdict';

/** A name as it may stand in a text or a terminal: what is no visible character is written as its code. */
export function printable(name: string): string {
  return name
    .slice(0, 300)
    .replace(/[\p{C}\p{Z}]/gu, (sign) =>
      sign === ' ' ? sign : `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`,
    );
}

/** Enough of a fingerprint to compare by eye: 128 bits, four digits at a time. */
export function shortFingerprint(sha256: string): string {
  return (sha256.slice(0, 32).match(/.{4}/g) ?? []).join(' ');
}

/** What is wrong, in words. */
export function sayProblem({ problem, other = '' }: Finding, { problems }: Words['evidence']): string {
  const text = problems[problem];
  return typeof text === 'string' ? text : text(printable(other));
}
