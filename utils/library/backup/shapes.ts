/** Shapes that rows of several kinds share. */
import * as v from 'valibot';
import type { Found, Grain, Published } from '../../model';

export type Schema<T> = v.GenericSchema<unknown, T>;

/** The members of a union as a record, so that the compiler asks for a new one here. */
export const oneOf = <T extends string>(members: Record<T, true>): Schema<T> =>
  v.custom<T>((value) => typeof value === 'string' && Object.hasOwn(members, value));

export const text = v.string();
export const textOrNull = v.nullable(text);
/** Long enough for the key of a subject whose id is an address. */
export const key = v.pipe(v.string(), v.minLength(1), v.maxLength(400));
export const amount = v.pipe(v.number(), v.finite());

const grain = oneOf<Grain>({ minute: true, hour: true, day: true, week: true, month: true, year: true });
export const publishedFields = { raw: text, wall: text, zone: textOrNull, grain };
export const published: Schema<Published> = v.strictObject(publishedFields);
export const found = <T>(value: Schema<T>): Schema<Found<T>> => v.strictObject({ value, from: text });
