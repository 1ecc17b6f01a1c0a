import { deflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { crc32 } from '../../utils/lib/crc32';
import { type WholeFile, wholeFile } from '../../utils/lib/zip';
import { checkPack } from '../../utils/pack/check-pack';
import { captureOf, itemOf, type Pack, packOf, sourceOf, utf8, zipped } from './made-pack';

let pack: Pack;
beforeAll(async () => {
  pack = await packOf([1, 2, 3].map((nth) => itemOf(captureOf(nth))));
});

const check = (bytes: Uint8Array<ArrayBuffer>) => checkPack(sourceOf(bytes));
const told = async (bytes: Uint8Array<ArrayBuffer>) =>
  (await check(bytes)).findings.map(({ problem, file, other }) =>
    [problem, file, ...(other ? [other] : [])].join(' '),
  );

const picture = 'captures/0002-00000002/view.jpg';
const changed = (name: string, to: (file: WholeFile) => WholeFile[]) =>
  zipped(pack.files.flatMap((file) => (file.name === name ? to(file) : [file])));

test('a pack as it was written is sound, and tells its fingerprint', async () => {
  const verdict = await check(pack.bytes);
  expect(verdict).toEqual({
    sound: true,
    findings: [],
    files: pack.files.length - 1,
    captures: 3,
    fingerprint: pack.made.fingerprint,
  });
});

test('an empty pack is sound', async () => {
  expect(await check((await packOf([])).bytes)).toMatchObject({ sound: true, captures: 0, files: 1 });
});

describe('what was done to a pack is named', () => {
  test('a file changed', async () => {
    const bytes = await changed(picture, ({ name }) => [wholeFile(name, utf8('picture of somebody else'))]);
    expect(await told(bytes)).toEqual([`damaged ${picture}`]);
  });

  test('a file taken out', async () => {
    expect(await told(await changed(picture, () => []))).toEqual([`missing ${picture}`]);
  });

  test('a file put in', async () => {
    const bytes = await changed(picture, (file) => [
      wholeFile('captures/0002-00000002/forged.jpg', utf8('x')),
      file,
    ]);
    expect(await told(bytes)).toEqual(['added captures/0002-00000002/forged.jpg']);
  });

  test('a file renamed, and two that changed places', async () => {
    const bytes = await changed(picture, (file) => [{ ...file, name: 'view.jpg' }]);
    expect(await told(bytes)).toEqual([`renamed ${picture} view.jpg`]);
    const other = picture.replaceAll('2', '1');
    const names: Record<string, string> = { [picture]: other, [other]: picture };
    const swapped = await zipped(
      pack.files.map((file) => ({ ...file, name: names[file.name] ?? file.name })),
    );
    expect((await told(swapped)).sort()).toEqual([`damaged ${other}`, `damaged ${picture}`]);
  });

  test.each([
    '../../evil.sh',
    '/etc/passwd',
    'C:\\evil.exe',
    'a\\..\\b',
    'captures/./x',
    '',
    'a/../b',
    'x\u0000y',
  ])('a name that leads elsewhere: %j', async (name) => {
    const bytes = await changed(picture, (file) => [file, wholeFile(name, utf8('x'))]);
    expect(await told(bytes)).toContain(`unsafe-name ${name}`);
  });

  test('the same name twice, also where only some systems take it for one', async () => {
    const twice = await changed(picture, (file) => [file, file]);
    expect(await told(twice)).toContain(`twice ${picture}`);
    const upper = picture.toUpperCase();
    expect(await told(await changed(picture, (file) => [file, { ...file, name: upper }]))).toContain(
      `twice ${upper}`,
    );
  });

  test('an end cut off', async () => {
    for (const part of [0.2, 0.5, 0.9, 0.999]) {
      const findings = await told(pack.bytes.slice(0, Math.floor(pack.bytes.length * part)));
      expect(findings.join(), String(part)).toMatch(/cut-off|directory/);
    }
  });

  test('bytes behind the end, before the beginning, and between files', async () => {
    expect(await told(joined(pack.bytes, utf8('tail')))).toEqual(['container ']);
    expect(await told(joined(utf8('MZ'), pack.bytes))).not.toEqual([]);
  });

  test('a manifest damaged, taken out, of a newer version, or that says strange things', async () => {
    const as = (document: unknown) =>
      changed('manifest.json', ({ name }) => [wholeFile(name, utf8(JSON.stringify(document)))]);
    const sound = { format: 'zhibi-evidence', formatVersion: 1, captures: 0, files: [] };
    expect(await told(await changed('manifest.json', () => []))).toEqual(['no-manifest manifest.json']);
    expect(await told(await as(null))).toEqual(['manifest-damaged manifest.json']);
    expect(await told(await as({ ...sound, formatVersion: 2 }))).toEqual(['newer manifest.json']);
    const evil = { name: '../x', bytes: 1, sha256: '0'.repeat(64) };
    expect(await told(await as({ ...sound, files: [evil] }))).toEqual(['manifest-damaged manifest.json']);
    const broken = utf8(`{"format":"zhibi-evidence",`);
    const bytes = await changed('manifest.json', ({ name }) => [wholeFile(name, broken)]);
    expect(await told(bytes)).toEqual(['manifest-damaged manifest.json']);
  });

  test('no ZIP at all', async () => {
    for (const text of ['', 'PK', 'not a ZIP', 'x'.repeat(70_000)])
      expect(await told(utf8(text)), text.slice(0, 9)).toEqual(['not-a-zip ']);
  });
});

test('a pack that another program packed anew is sound, and says so', async () => {
  expect(await check(deflated(pack.files))).toMatchObject({
    sound: true,
    findings: [{ problem: 'repacked', file: null }],
    fingerprint: pack.made.fingerprint,
  });
});

describe('a bomb', () => {
  test('that unpacks to more than it declares is named, and not unpacked further', async () => {
    const real = new Uint8Array(50 * 2 ** 20);
    const bytes = deflated(pack.files, (file) => (file.name === picture ? { data: real } : {}));
    expect(await told(bytes)).toContain(`bomb ${picture}`);
  });

  test('that declares more than its bytes can become is named', async () => {
    const bytes = deflated(pack.files, (file) => (file.name === picture ? { size: 2 ** 30 } : {}));
    expect(await told(bytes)).toContain(`bomb ${picture}`);
  });

  test('made of entries over the same bytes is named', async () => {
    const first = pack.files[0]?.name ?? '';
    const bytes = deflated(pack.files, (file) => (file.name === picture ? { offset: 0 } : {}));
    expect(await told(bytes)).toContain(`overlap ${picture} ${first}`);
  });
});

/** What was damaged, by one of the ways below. */
interface Damage {
  how: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** What has to be said of it, where that does not hang on chance. */
  told?: string;
}

test('300 packs, each damaged at random: none is taken for sound, none ends the check', async () => {
  const random = seeded(20261128);
  for (let nth = 0; nth < 300; nth++) {
    const { how, bytes, told: due } = await damaged(nth, random);
    const verdict = await check(bytes);
    expect(verdict.sound, `${nth}: ${how}`).toBe(false);
    expect(verdict.findings.length, `${nth}: ${how}`).toBeGreaterThan(0);
    if (due)
      expect(
        verdict.findings.map(({ problem, file }) => `${problem} ${file}`),
        how,
      ).toContain(due);
  }
});

test('a flipped bit is never overlooked, wherever in the file it is', async () => {
  const one = await packOf([itemOf(captureOf(1))]);
  const random = seeded(7);
  for (let at = 0; at < one.bytes.length; at += 1 + Math.floor(random() * 3)) {
    const bytes = one.bytes.slice();
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    const { sound, findings } = await check(bytes);
    expect(sound, `byte ${at}: ${JSON.stringify(findings)}`).toBe(false);
  }
});

async function damaged(nth: number, random: () => number): Promise<Damage> {
  const { bytes, files } = pack;
  const below = (most: number) => Math.floor(random() * most);
  const victim = files[below(files.length)] ?? wholeFile('', utf8(''));
  const others = files.filter((file) => file !== victim);
  const isManifest = victim.name === 'manifest.json';
  const gone = isManifest ? 'no-manifest manifest.json' : `missing ${victim.name}`;
  const renamed = isManifest ? gone : `renamed ${victim.name}`;
  switch (nth % 8) {
    case 0: {
      const copy = bytes.slice();
      const at = below(copy.length);
      copy[at] = (copy[at] ?? 0) ^ (1 + below(255));
      return { how: `byte ${at} changed`, bytes: copy };
    }
    case 1: {
      const at = below(bytes.length);
      return { how: `cut at ${at}`, bytes: bytes.slice(0, at) };
    }
    case 2:
      return { how: `without ${victim.name}`, bytes: await zipped(others), told: gone };
    case 3:
      return {
        how: 'a file more',
        bytes: await zipped([wholeFile(`x${nth}.txt`, utf8('x')), ...files]),
        told: `added x${nth}.txt`,
      };
    case 4:
      return {
        how: `${victim.name} renamed`,
        bytes: await zipped([...others, { ...victim, name: `y${nth}` }]),
        told: renamed,
      };
    case 5:
      return {
        how: `${victim.name} twice`,
        bytes: await zipped([...files, victim]),
        told: `twice ${victim.name}`,
      };
    case 6: {
      const [at, length] = [below(bytes.length), 1 + below(200)];
      return {
        how: `${length} bytes out at ${at}`,
        bytes: joined(bytes.slice(0, at), bytes.slice(at + length)),
      };
    }
    default: {
      const at = below(bytes.length);
      const noise = Uint8Array.from({ length: 1 + below(64) }, () => below(256));
      return {
        how: `${noise.length} bytes in at ${at}`,
        bytes: joined(bytes.slice(0, at), noise, bytes.slice(at)),
      };
    }
  }
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function joined(...parts: Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(parts));
}

/** What an entry says, where it lies. */
interface Lie {
  data?: Uint8Array;
  size?: number;
  offset?: number;
}

/** The files as another program would pack them, with lies where wanted. */
function deflated(
  files: readonly WholeFile[],
  lieOf: (file: WholeFile) => Lie = () => ({}),
): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = [];
  const records: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const lie = lieOf(file);
    const name = Buffer.from(file.name);
    const data = deflateRawSync(lie.data ?? file.bytes);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(0x0800, 2);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(crc32(file.bytes), 10);
    shared.writeUInt32LE(data.length, 14);
    shared.writeUInt32LE(lie.size ?? file.bytes.length, 18);
    shared.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), shared, name, data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(lie.offset ?? offset, 10);
    records.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), shared, tail, name]));
    parts.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(records);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...parts, directory, end]));
}
