import { expect, test } from 'vitest';
import { typedAddress, webAddress } from '../../utils/lib/web-address';

test.each([
  ['https://example.com/a', 'https://example.com/a'],
  ['  example.com/a?b=1 ', 'https://example.com/a?b=1'],
  ['example.com:8080/a', 'https://example.com:8080/a'],
  ['http://localhost:3000/', 'http://localhost:3000/'],
  ['localhost:3000', 'https://localhost:3000/'],
  ['示例.公司', 'https://xn--fsq092h.xn--55qx5d/'],
  ['192.168.1.2/admin', 'https://192.168.1.2/admin'],
  ['', null],
  ['coffee', null],
  ['not an address', null],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['file:///etc/passwd', null],
  ['https://', null],
  ['https://.com', null],
])('%j is %j', (typed, address) => {
  expect(webAddress(typed)).toBe(address);
});

test.each([
  ['file:///tmp/a.pdf', 'file:///tmp/a.pdf'],
  [' ', ''],
  ['example.com', 'https://example.com/'],
  ['file:///tmp/b.pdf', null],
])('%j in a field that began with a file is %j', (typed, address) => {
  expect(typedAddress(typed, 'file:///tmp/a.pdf')).toBe(address);
});
