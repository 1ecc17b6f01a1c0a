import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { authorIn } from '../../utils/metadata/printed-author';

describe('authors in printed lines', () => {
  test.each([
    ['By Ada Sample', 'Ada Sample'],
    ['BY ADA SAMPLE', 'ADA SAMPLE'],
    ['By Ada Sample and Ben Muster', 'Ada Sample, Ben Muster'],
    ['By Ada Sample, Ben Muster & Cleo Exempel', 'Ada Sample, Ben Muster, Cleo Exempel'],
    ['By Ada Sample, Staff Writer', 'Ada Sample'],
    ['By Ada Sample, Example News', 'Ada Sample'],
    ['By Ada Sample | March 3, 2026', 'Ada Sample'],
    ['By Ada Sample March 3, 2026', 'Ada Sample'],
    ['By Ada Sample on May 3, 2026', 'Ada Sample'],
    ['By Mary Maynard Updated Mar 3, 2026', 'Mary Maynard'],
    ['March 3, 2026 by Ada Sample', 'Ada Sample'],
    ['2026-03-03 09:30 PST BY Ada Sample', 'Ada Sample'],
    ['March 3, 2026 | By Ada Sample in News', 'Ada Sample'],
    ['Written by: Ada Sample', 'Ada Sample'],
    ['Posted by kofler, Ernesta on 2026-03-03, all posts', 'kofler, Ernesta'],
    ['On 3/3/2026 by @adasample', 'adasample'],
    ['By Juan de la Muestra', 'Juan de la Muestra'],
    ["By J.K. O'Sample", "J.K. O'Sample"],
    ['Von Anna Beispiel am 3.3.2026 um 09:07 Uhr', 'Anna Beispiel'],
    ['Dienstag | 3. März 2026 | 15:49 VON Anna Beispiel IN Mode', 'Anna Beispiel'],
    ['03.03.2026 - Redaktion: Anna Beispiel (Sprecherin)', 'Anna Beispiel'],
    ['Autorin: Anna Beispiel', 'Anna Beispiel'],
    ['Par Zoé Exemple, le 3 mars 2026', 'Zoé Exemple'],
    ['Por Ana Muestra', 'Ana Muestra'],
    ['Autor: Łucja Przykład', 'Łucja Przykład'],
    ['Автор: Анна Примерова', 'Анна Примерова'],
    ['by 示例特許事務所 ／ 2026.03.03', '示例特許事務所'],
    ['By Ada Sample, Chief Economist', 'Ada Sample'],
    ['3 days ago by Ada Sample', 'Ada Sample'],
    ['Posted by ada_s » March 3, 2026', 'ada_s'],
    ['Submitted by ada_s on March 3, 2026', 'ada_s'],
    ['Veröffentlicht von Majka am 3. März 2026', 'Majka'],
    ['Publié par Zoé Exemple le 3 mars 2026', 'Zoé Exemple'],
    ['Scritto da Zoe Esempio', 'Zoe Esempio'],
    ['Ein Gastbeitrag von Anna Beispiel', 'Anna Beispiel'],
    ['김보기 기자 | 2026.03.03', '김보기'],
    ['김보기 기자', '김보기'],
    ['本文作者：林小满', '林小满'],
    ['采写：林小满', '林小满'],
    ['文/示例日报记者 林小满', '林小满'],
    ['记者/林小满', '林小满'],
    ['作者：林小满', '林小满'],
    ['2026-11-22 来源：示例日报 作者：林小满 编辑：王五', '林小满'],
    ['作者：林小满、周大雪 来源：示例网', '林小满, 周大雪'],
    ['文/林小满', '林小满'],
    ['文 | 林小满 编辑 | 王五', '林小满'],
    ['撰文丨林小满', '林小满'],
    ['本报记者 林小满 周大雪 报道', '林小满, 周大雪'],
    ['示例日报记者：林小满', '林小满'],
    ['示例网11月22日讯（记者林小满 整合）', '林小满'],
    ['示例社电（记者 林小满、周大雪）', '林小满, 周大雪'],
    ['（见习记者林小满 通讯员周大雪）', '林小满'],
  ])('%s → %s', (line, want) => expect(authorIn(line)).toBe(want));

  test.each([
    'By the time the shop opened, the line had reached the door.',
    'By Christmas Eve the shop was empty.',
    'Von Anna Beispiel in eine Katastrophe geführt, sagen die Nachbarn.',
    'By clicking Subscribe you agree to our terms',
    'Powered by Example Press',
    'Stand by Me',
    'By March 2026',
    '来源：示例日报',
    '责任编辑：王五',
    '编辑：王五',
    '记者 从市政府获悉',
    '（记者获悉）',
    '作者：网络整理',
    '文章来源：示例网',
    'Author: admin',
    'Written by Super User',
    'Verfasst von admin am 3. März 2026',
    'Ein Haus von gestern',
  ])('%s names none', (line) => expect(authorIn(line)).toBe(''));

  test('any line: never throws, and what it names stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (line) => {
        for (const name of authorIn(`By ${line}`).split(', ')) expect(`By ${line}`).toContain(name);
      }),
    );
  });
});
