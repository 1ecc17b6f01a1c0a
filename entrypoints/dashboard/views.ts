import { Activity, BookOpenText, Library, type LucideIcon, Settings, Tags, Trash2 } from 'lucide-preact';
import type { ComponentType } from 'preact';
import type { Words } from '../../utils/words';
import { AddView } from './views/add';
import { AgainView } from './views/again';
import { BinView } from './views/bin';
import { BrandView } from './views/brand';
import { BrandsView } from './views/brands';
import { CaptureView } from './views/capture';
import { DigestView } from './views/digest';
import { HideView } from './views/hide';
import { LibraryView } from './views/library';
import { LiveView } from './views/live';
import { LogView } from './views/log';
import { MarksView } from './views/marks';
import { ReadersView } from './views/readers';
import { SettingsView } from './views/settings';
import { SnapshotView } from './views/snapshot';
import { SubjectView } from './views/subject';
import { VerifyView } from './views/verify';
import { WelcomeView } from './views/welcome';

/** One screen of the dashboard. */
export interface View {
  id: keyof Words['common']['screens'];
  /** In the hash; wouter's pattern. */
  path: string;
  component: ComponentType;
  /** Its place in the rail and the digit that goes there; null: reached by links only. */
  rail: { icon: LucideIcon; key: string } | null;
}

/** All screens, in the order of the rail. To add one: its file in views/, its line here, its name in words/common. */
export const views: View[] = [
  { id: 'library', path: '/library', component: LibraryView, rail: { icon: Library, key: '1' } },
  { id: 'digest', path: '/digest', component: DigestView, rail: { icon: BookOpenText, key: '2' } },
  { id: 'brands', path: '/brands', component: BrandsView, rail: { icon: Tags, key: '3' } },
  { id: 'live', path: '/live', component: LiveView, rail: { icon: Activity, key: '4' } },
  { id: 'bin', path: '/bin', component: BinView, rail: { icon: Trash2, key: '5' } },
  { id: 'settings', path: '/settings', component: SettingsView, rail: { icon: Settings, key: '6' } },
  { id: 'capture', path: '/capture/:id', component: CaptureView, rail: null },
  { id: 'marks', path: '/capture/:id/marks/:of', component: MarksView, rail: null },
  { id: 'hide', path: '/hide/:id', component: HideView, rail: null },
  { id: 'snapshot', path: '/snapshot/:id', component: SnapshotView, rail: null },
  { id: 'subject', path: '/subject/:id', component: SubjectView, rail: null },
  { id: 'brand', path: '/brand/:id', component: BrandView, rail: null },
  { id: 'readers', path: '/readers', component: ReadersView, rail: null },
  { id: 'again', path: '/again', component: AgainView, rail: null },
  { id: 'log', path: '/log', component: LogView, rail: null },
  { id: 'add', path: '/add', component: AddView, rail: null },
  { id: 'verify', path: '/verify', component: VerifyView, rail: null },
  { id: 'welcome', path: '/welcome', component: WelcomeView, rail: null },
];
