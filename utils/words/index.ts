/**
 * Every word the product says, one file per subject, both languages side by side: `zh` has the type of `en`,
 * so a missing translation does not compile.
 */
import type { Locale } from '../model';
import * as bin from './bin';
import * as brands from './brands';
import * as capture from './capture';
import * as common from './common';
import * as digest from './digest';
import * as failures from './failures';
import * as library from './library';
import * as menu from './menu';
import * as metrics from './metrics';
import * as partial from './partial';
import * as popup from './popup';
import * as settings from './settings';
import * as welcome from './welcome';

const subjects = {
  bin,
  brands,
  capture,
  common,
  digest,
  failures,
  library,
  menu,
  metrics,
  partial,
  popup,
  settings,
  welcome,
};
type Subjects = typeof subjects;

export type Words = { [S in keyof Subjects]: Subjects[S]['en'] };

function pick(locale: Locale): Words {
  return Object.fromEntries(
    Object.entries(subjects).map(([name, subject]) => [name, subject[locale]]),
  ) as Words;
}

export const words: Record<Locale, Words> = { en: pick('en'), zh: pick('zh') };
