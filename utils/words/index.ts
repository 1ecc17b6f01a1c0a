/**
 * Every word the product says, one file per subject, both languages side by side: `zh` has the type of `en`,
 * so a missing translation does not compile.
 */
import type { Locale } from '../model';
import * as again from './again';
import * as badge from './badge';
import * as bin from './bin';
import * as brandPage from './brand-page';
import * as brands from './brands';
import * as capture from './capture';
import * as changes from './changes';
import * as common from './common';
import * as confirm from './confirm';
import * as digest from './digest';
import * as edits from './edits';
import * as evidence from './evidence';
import * as failures from './failures';
import * as library from './library';
import * as live from './live';
import * as log from './log';
import * as manual from './manual';
import * as marks from './marks';
import * as menu from './menu';
import * as metrics from './metrics';
import * as partial from './partial';
import * as pick from './pick';
import * as popup from './popup';
import * as promotions from './promotions';
import * as ranks from './ranks';
import * as readers from './readers';
import * as redact from './redact';
import * as series from './series';
import * as settings from './settings';
import * as snapshot from './snapshot';
import * as subjects from './subjects';
import * as weekNumbers from './week-numbers';
import * as welcome from './welcome';
import * as worked from './worked';

const rooms = {
  again,
  badge,
  bin,
  brandPage,
  brands,
  capture,
  changes,
  common,
  confirm,
  digest,
  edits,
  evidence,
  failures,
  library,
  live,
  log,
  manual,
  marks,
  menu,
  metrics,
  partial,
  pick,
  popup,
  promotions,
  ranks,
  series,
  readers,
  redact,
  settings,
  snapshot,
  subjects,
  weekNumbers,
  welcome,
  worked,
};
type Rooms = typeof rooms;

export type Words = { [R in keyof Rooms]: Rooms[R]['en'] };

function inLanguage(locale: Locale): Words {
  return Object.fromEntries(Object.entries(rooms).map(([name, room]) => [name, room[locale]])) as Words;
}

export const words: Record<Locale, Words> = { en: inLanguage('en'), zh: inLanguage('zh') };
