import { expect, test } from 'vitest';
import { looksLikeName, namesTogether, personName } from '../../utils/metadata/names-of-people';

test.each([
  ['By Ada Sample', 'Ada Sample'],
  ['Posted by Ada Sample on May 3', 'Ada Sample'],
  ['作者：林小满', '林小满'],
  ['示例网专栏作者 林小满', '林小满'],
  ['Ada Sample | Example', 'Ada Sample'],
  ['Ada Sample (https://example.com/ada)', 'Ada Sample'],
  ['Ada Sample, MA', 'Ada Sample, MA'],
  ['Ada Sample - Apr 16, 2026 8:02pm UTC', 'Ada Sample'],
  ['Ada Sample, @adasample', 'Ada Sample'],
  ['Ada Sample ada@example.com', 'Ada Sample'],
  ['Ada Sample, Author at Example', 'Ada Sample'],
  ['Ada Marathe', 'Ada Marathe'],
  ['Ada Sample, March 3, 2026', 'Ada Sample'],
  ['100% Example', '100% Example'],
  ['rmb8090', 'rmb8090'],
  ['104363', ''],
  ['name, email@example.com', ''],
  ['示例网专栏作者', ''],
  ['admin', ''],
  ['https://example.com/ada', ''],
  ['ada@example.com', ''],
  ['网络整理', ''],
  ['2026-11-22', ''],
  ['A', ''],
  ['…', ''],
])('%s → %s', (raw, want) => expect(personName(raw)).toBe(want));

test.each([
  [['Ada Sample', 'Ben Muster', 'Ada Sample'], 'Ada Sample, Ben Muster'],
  [['Ada Sample, Staff Writer'], 'Ada Sample'],
  [['Ada Sample, MA'], 'Ada Sample, MA'],
  [['Ada Sample', 'Example News'], 'Ada Sample'],
  [['Example News', 'Example Press'], 'Example News, Example Press'],
  [['Madonna', 'Ada Sample'], 'Madonna, Ada Sample'],
  [['', ''], ''],
])('%j together: %s', (names, want) => expect(namesTogether(names)).toBe(want));

test.each([
  ['Ada Sample', true],
  ['Juan de la Muestra', true],
  ['林小满', true],
  ['Read more', false],
  ['Follow Ada Sample', false],
  ['the editors', false],
  ['Ada wrote this', false],
])('%s looks like a name: %s', (text, want) => expect(looksLikeName(text)).toBe(want));
