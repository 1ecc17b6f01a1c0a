export type Role = 'own' | 'competitor' | 'benchmark';

/** Who is compared. */
export interface Brand {
  id: string;
  role: Role;
  name: string;
  /** Other names it is known by. */
  names: string[];
  /** Registrable domains or hosts; a page belongs to the brand when its host equals one or ends in `.` + one. */
  domains: string[];
  /** #rrggbb, made to pass contrast where it is shown. */
  color: string;
  createdAt: number;
}

/** The operator's words for one week's digest; all else in a digest is computed. */
export interface DigestNote {
  /** ISO week, `2026-W47`. */
  week: string;
  /** One takeaway a line. */
  takeaways: string;
  updatedAt: number;
}
