/** A query that answers anew whenever the library changes, from whichever page. */
export { liveQuery } from 'dexie';
