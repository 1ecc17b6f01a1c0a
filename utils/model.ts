/**
 * The words of the product as types. Imports nothing but its own parts; everything else may import it.
 * Times are epoch milliseconds; zones are IANA names; hashes are SHA-256 in lower-case hex.
 */

export type * from './model/brand';
export type * from './model/capture';
export type * from './model/found';
export type * from './model/job';
export type * from './model/live';
export type * from './model/marks';
export type * from './model/page-read';
export type * from './model/parts';
export type * from './model/result-page';
export type * from './model/settings';
export type * from './model/snapshot';
export type * from './model/subject';
export type * from './model/text-map';
export type * from './model/verification';
