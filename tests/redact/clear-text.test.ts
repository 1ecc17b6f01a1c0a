import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clearText, holds } from '../../utils/redact/clear-text';
import { secretsOf } from '../../utils/redact/secrets';

const hiding = (...texts: string[]) => secretsOf(texts.map((text) => ({ text, before: '', after: '' })));

describe('what was hidden goes from a text', () => {
  test.each([
    // hidden, text, what is left
    ['Zhang San', 'By Zhang San, editor', 'By ███, editor'],
    ['Zhang San', 'ZHANG　SAN wrote', '███ wrote'],
    ['zhang_san', 'see Zhang-San.', 'see ███.'],
    ['张三', '作者：张三\n时间', '作者：███\n时间'],
    ['张三丰', '联系张三丰，电话', '联系███，电话'],
    ['138-0000-1111', 'call +8613800001111 now', 'call +86███ now'],
    ['１２３４', 'was 1,234 then', 'was ███ then'],
    ['1,234', '51,234 and 1,2345', '51,234 and 1,2345'],
    ['1.2', '1.2 and 12 and 11.2', '███ and 12 and 11.2'],
    ['128', '128 likes, 1284 views', '███ likes, 1284 views'],
    ['secret@mail.example', 'mailto:Secret@Mail.example?x', 'mailto:███?x'],
    ['falconproject', 'https://a.example/falconproject/x', 'https://a.example/███/x'],
    ['San', 'a thousand Sans San', 'a thousand Sans ███'],
    ['我们计划在明年推出凤凰系列', '据悉明年推出凤凰，敬请期待', '据悉███，敬请期待'],
    ['the launch is on Friday', 'It says the launch is on Friday, if', 'It says ███, if'],
  ])('%s: %s', (hidden, text, left) => {
    expect(clearText(text, hiding(hidden))).toBe(left);
  });

  test.each([
    ['的', '我的产品的价格的'],
    ['5', 'It has 5 of 15 and 50%'],
    ['the', 'the cat and the dog'],
    ['回复', '他回复了三条评论'],
    ['like', 'I like it'],
  ])('%s alone takes nothing along', (hidden, text) => {
    expect(clearText(text, hiding(hidden))).toBe(text);
  });

  test('what is too short goes where it is all that a line says, and in its own place', () => {
    const secrets = secretsOf([{ text: '5', before: 'Rated', after: 'of all' }]);
    expect(clearText('5', secrets)).toBe('███');
    expect(clearText('x\n 5 \n15', secrets)).toBe('x\n███\n15');
    expect(clearText('Rated 5 of all, 5 times', secrets)).toBe('Rated ███ of all, 5 times');
  });

  test('written in escapes its line goes, for nothing tells where it stands', () => {
    const secrets = hiding('张三丰先生');
    const forms = [
      '%E5%BC%A0%E4%B8%89%E4%B8%B0%E5%85%88%E7%94%9F',
      '&#24352;&#19977;&#20016;&#x5148;&#x751f;',
      '\\u5f20\\u4e09\\u4e30\\u5148\\u751f',
      '&amp;#24352;&amp;#19977;&amp;#20016;&amp;#x5148;&amp;#x751f;',
    ];
    for (const form of forms) {
      expect(clearText(`one\nx=${form}\ntwo`, secrets)).toBe('one\n███\ntwo');
      expect(holds(`<a href="${form}">`, secrets)).toBe(true);
    }
    expect(holds('<p><b>张三</b>丰<i>先</i>生</p>', secrets)).toBe(true);
    expect(holds('<p>another text</p>', secrets)).toBe(false);
  });
});

const word = fc.stringMatching(/^[a-z]{3,9}$/);
const han = fc.stringMatching(/^[产品价格活动新款限时]{1,6}$/);
const filler = fc.array(fc.oneof(word, han), { maxLength: 12 }).map((words) => words.join(' '));
const secret = fc.oneof(
  fc.stringMatching(/^[QXZ][a-z]{4,8}$/),
  fc.stringMatching(/^[鑫淼焱垚]{2,5}$/),
  fc.stringMatching(/^[1-9]\d{4,10}$/),
  fc.stringMatching(/^[qxz][a-z]{3,6} [qxz][a-z]{3,6}$/),
);
const shape = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.replace(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0)),
  (text) => [...text].map((each) => `&#${each.codePointAt(0)};`).join(''),
  (text) => encodeURIComponent(text),
  (text) => text.replace(/ /g, '\n'),
);

test('a secret survives nowhere, whatever it stands in and however it is written', () => {
  fc.assert(
    fc.property(secret, shape, filler, filler, (hidden, written, before, after) => {
      const secrets = hiding(hidden);
      const left = clearText(`${before}\n${written(hidden)} ${after}`, secrets);
      expect(holds(left, secrets)).toBe(false);
      expect(left.normalize('NFKC').toLowerCase()).not.toContain(hidden.toLowerCase());
    }),
    { numRuns: 500 },
  );
});

test('nothing else vanishes, and clearing twice is clearing once', () => {
  fc.assert(
    fc.property(secret, filler, filler, (hidden, before, after) => {
      const secrets = hiding(hidden);
      fc.pre(!holds(`${before} ${after}`, secrets));
      expect(clearText(before, secrets)).toBe(before);
      const left = clearText(`${before}｜${hidden}｜${after}`, secrets);
      expect(left).toBe(`${before}｜███｜${after}`);
      expect(clearText(left, secrets)).toBe(left);
    }),
    { numRuns: 500 },
  );
});
