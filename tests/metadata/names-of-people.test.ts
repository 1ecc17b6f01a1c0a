import { expect, test } from 'vitest';
import { personName } from '../../utils/metadata/names-of-people';

test.each([
  ['By Ada Sample', 'Ada Sample'],
  ['Posted by Ada Sample on May 3', 'Ada Sample'],
  ['作者：林小满', '林小满'],
  ['示例网专栏作者 林小满', '林小满'],
  ['Ada Sample | Example', 'Ada Sample'],
  ['Ada Sample (https://example.com/ada)', 'Ada Sample'],
  ['Ada Sample, MA', 'Ada Sample, MA'],
  ['admin', ''],
  ['https://example.com/ada', ''],
  ['ada@example.com', ''],
  ['网络整理', ''],
  ['2026-11-22', ''],
  ['A', ''],
  ['…', ''],
])('%s → %s', (raw, want) => expect(personName(raw)).toBe(want));
