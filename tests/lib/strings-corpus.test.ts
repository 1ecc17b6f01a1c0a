import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readStrings } from '../../scripts/read-strings.mjs';

const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));
const strings = join(corpus, 'dev/strings.jsonl');
const here = existsSync(strings);

test.skipIf(!here)(
  `strings of the corpus${here ? '' : ' (skipped: no corpus beside the project)'}`,
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'strings-'));
    try {
      const { judgeString } = await import(/* @vite-ignore */ join(corpus, 'score.mjs'));
      await readStrings(strings, join(folder, 'results.jsonl'));
      const lines = readFileSync(join(folder, 'results.jsonl'), 'utf8').trim().split('\n');
      const verdicts = lines.map((line) => judgeString(JSON.parse(line), JSON.parse(line).got));
      const right = verdicts.filter((verdict) => verdict === true).length;
      const wrong = verdicts.filter((verdict) => verdict === false).length;
      expect(right / (right + wrong), 'precision').toBeGreaterThanOrEqual(0.99);
      expect(right / lines.length, 'recall').toBeGreaterThanOrEqual(0.97);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
