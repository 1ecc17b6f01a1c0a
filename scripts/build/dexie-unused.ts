/** What of Dexie nothing here uses, as it stands in its source; whatever is not found exactly once fails the build. */

/** A piece of its source from the start of one text to the end of the next such text, and what stands there instead. */
export interface Piece {
  from: string;
  to?: string;
  instead?: string;
}

/** Methods by class that nothing here calls, nor Dexie itself but from another of them; tests/house holds it. */
export const UNCALLED: Record<string, readonly string[]> = {
  Table: ['bulkAdd', 'bulkUpdate', 'defineClass', 'mapToClass', 'upsert'],
  Collection: ['desc', 'eachPrimaryKey', 'eachUniqueKey', 'firstKey', 'lastKey', 'or', 'raw', 'sortBy'],
  WhereClause: [
    'aboveOrEqual',
    'anyOfIgnoreCase',
    'belowOrEqual',
    'equalsIgnoreCase',
    'noneOf',
    'notEqual',
    'startsWithAnyOfIgnoreCase',
    'startsWithIgnoreCase',
  ],
  Transaction: ['waitFor'],
  Dexie: ['dynamicallyOpened', 'hasBeenClosed', 'hasFailed'],
};

/** Of the properties of the class itself only these are used, by its instances. */
export const STATICS: readonly string[] = ['addons', 'dependencies', 'vip'];

/**
 * Functions that have nothing to do: there is no cache to be told of changes, and browsers list their databases
 * themselves.
 */
export const IDLE: readonly string[] = [
  '_onDatabaseCreated',
  '_onDatabaseDeleted',
  'signalSubscribersLazily',
  'signalSubscribersNow',
];

export const PIECES: readonly Piece[] = [
  // The library is opened with `cache: 'disabled'`: nothing is shown as saved before it is.
  { from: '        this.use(cacheMiddleware);\n' },
  // No table has hooks.
  { from: '        this.use(hooksMiddleware);\n' },
  { from: '                creating: [hookCreatingChain, nop],\n' },
  { from: '                updating: [hookUpdatingChain, nop],\n' },
  { from: '                deleting: [hookDeletingChain, nop],\n' },
  // Nobody waits for the library to be opened, or for one event alone.
  { from: '        this.once = (event, callback) => {\n', to: 'return this.on(event, fn);\n        };\n' },
  { from: '        this.on.ready.subscribe = override(', to: '            };\n        });\n' },
  // What it says in the console of two versions that meet; db.ts tells the operator.
  { from: '            if (ev.newVersion > 0)\n', to: 'Closing db now to resume the delete request.`);\n' },
  {
    from: "        this.on('blocked', (ev) => {\n",
    to: 'ev.oldVersion / 10}`);\n        });\n',
  },
  // A page has one library, so that a list of the open ones need not be weak.
  { from: "typeof FinalizationRegistry !== 'undefined' &&", instead: 'false &&' },
  // A page has one Dexie: no other copy is to be told.
  {
    from: "if (typeof dispatchEvent !== 'undefined' &&\n",
    to: 'propagateLocally(detail);\n        }\n    });\n}\n',
  },
  // Versions are declared: a database is never taken as it is found.
  {
    from: '            if (state.autoSchema && !db._options.allowEmptyDB) {',
    to: 'doesnt exist`));\n                });\n            }\n            else {',
    instead: '            {',
  },
  {
    from: '                    if (state.autoSchema)\n',
    to: '                    else {',
    instead: '                    {',
  },
  // Tables are asked by the name of an index, rows by their keys, never by an object of criteria.
  {
    from: '        const keyPaths = keys(indexOrCrit);\n',
    to: "                : this.where(keyPaths).equals('');\n",
  },
  {
    from: '        if (keyOrCrit && keyOrCrit.constructor === Object)\n',
    to: 'where(keyOrCrit).first(cb);\n',
  },
  // For those who look for a fault in Dexie on a host of their own.
  { from: '        const task = debug &&', to: 'this.name}`);\n' },
  { from: '            if (task) {\n', to: '                });\n            }\n' },
  { from: '            if (this._consoleTask)\n', to: '_consoleTask;\n' },
  { from: 'var debug = typeof location', to: ';\n', instead: 'const debug = false;\n' },
  { from: 'function setDebug(', to: '\n}\n' },
  { from: '\nsetDebug(debug);\n', instead: '\n' },
  // Old Safaris.
  {
    from: '    const useSafari14Workaround =',
    to: '_global.indexedDB;\n',
    instead: '    const useSafari14Workaround = false;\n',
  },
  { from: " &&\n                !(typeof navigator !== 'undefined' &&\n", to: '[1] < 604)' },
  // Promises are neither given a time nor caught by the name of an error.
  { from: '    timeout: function (ms, msg) {\n', to: '            : this;\n    },\n' },
  { from: '    scheduler: {\n', to: '        },\n    },\n' },
  {
    from: '        if (arguments.length === 1)\n            return this.then(null, onRejected);\n',
    to: 'err.name === type ? handler(err) : PromiseReject(err));\n',
    instead: '        return this.then(null, onRejected);\n',
  },
];

/** The worker is never kept in memory like a page that was left. */
export const OF_PAGES: Piece = {
  from: "if (typeof addEventListener !== 'undefined') {\n    addEventListener('pagehide'",
  to: 'propagateLocally({ all: new RangeSet(-Infinity, [[]]) });\n        }\n    });\n}\n',
};
