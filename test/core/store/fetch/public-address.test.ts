import { describe, expect, it } from 'vitest';
import { isWebAddress, parseWebAddress, publicAddresses } from '../../../../packages/core/src/store/fetch/check-url.ts';
import { forbiddenKind, PUBLIC_INTERNET } from '../../../../packages/core/src/store/fetch/public-address.ts';
import { asAddress } from './news-server.ts';

describe('forbiddenKind', () => {
  it.each(['8.8.8.8', '93.184.215.14', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '::ffff:8.8.8.8'])('lets %s through', (address) => {
    expect(forbiddenKind(address)).toBeUndefined();
  });

  it.each([
    ['127.0.0.1', 'loopback'],
    ['127.255.255.254', 'loopback'],
    ['0.0.0.0', 'unspecified'],
    ['10.1.2.3', 'private'],
    ['172.16.0.1', 'private'],
    ['192.168.1.1', 'private'],
    ['169.254.169.254', 'link-local'],
    ['168.63.129.16', 'metadata service'],
    ['100.64.0.1', 'carrier-grade-nat'],
    ['100.100.100.200', 'carrier-grade-nat'],
    ['192.0.0.192', 'reserved'],
    ['198.18.0.1', 'reserved'],
    ['203.0.113.9', 'reserved'],
    ['224.0.0.251', 'multicast'],
    ['255.255.255.255', 'broadcast'],
    ['::', 'unspecified'],
    ['::1', 'loopback'],
    ['::ffff:127.0.0.1', 'loopback'],
    ['::ffff:a9fe:a9fe', 'link-local'],
    ['64:ff9b::a9fe:a9fe', 'rfc6052'],
    ['2002:7f00:1::', '6to4'],
    ['2001::1', 'teredo'],
    ['fe80::1', 'link-local'],
    ['fe80::1%eth0', 'link-local'],
    ['fec0::1', 'deprecated-site-local'],
    ['fd00:ec2::254', 'unique-local'],
    ['ff02::1', 'multicast'],
    ['2001:db8::1', 'reserved'],
    ['4000::1', 'unallocated'],
    ['news.test', 'no IP address'],
  ])('refuses %s as %s', (address, kind) => {
    expect(forbiddenKind(address)).toBe(kind);
  });
});

describe('publicAddresses', () => {
  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0x7f.0.0.1/',
    'http://0177.0.0.1/',
    'http://127.1/',
    'http://127.0.0.1./',
    'http://①②⑦.0.0.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[0:0:0:0:0:ffff:7f00:1]/',
    'https://169.254.169.254/latest/meta-data/',
    'http://0xA9FEA9FE/',
  ])('refuses %s, however the address is written', async (address) => {
    await expect(publicAddresses(parseWebAddress(address), PUBLIC_INTERNET)).rejects.toMatchObject({ code: 'refused' });
  });

  it('refuses a name that stands for a private address besides a public one', async () => {
    const policy = { ...PUBLIC_INTERNET, resolve: async () => ['8.8.8.8', '10.0.0.1'].map(asAddress) };
    await expect(publicAddresses(new URL('https://both.test/'), policy)).rejects.toMatchObject({
      code: 'refused',
      found: 'both.test is at 10.0.0.1 (private)',
    });
  });

  it('gives every address of a public name', async () => {
    const policy = { ...PUBLIC_INTERNET, resolve: async () => ['8.8.8.8', '2606:4700::1'].map(asAddress) };
    expect(await publicAddresses(new URL('https://good.test/'), policy)).toHaveLength(2);
  });
});

describe('parseWebAddress', () => {
  it.each([
    ['ftp://news.test/a', 'refused'],
    ['file:///etc/passwd', 'refused'],
    ['javascript:alert(1)', 'refused'],
    ['https://ada:secret@news.test/', 'refused'],
    ['https://ada@news.test/', 'refused'],
    ['http://', 'format'],
    ['http://[::1', 'format'],
    ['http://256.1.1.1/', 'format'],
  ])('refuses %s', (address, code) => {
    expect(() => parseWebAddress(address)).toThrow(expect.objectContaining({ code }));
  });

  it('does not repeat a password', () => {
    expect(() => parseWebAddress('https://ada:secret@news.test/')).toThrow(
      expect.objectContaining({ place: { file: 'https://news.test/' } }),
    );
  });
});

describe('isWebAddress', () => {
  it.each(['https://news.test/a', 'HTTP://news.test', 'ftp://news.test/a', 'file:///etc/passwd'])('takes %s for an address', (text) => {
    expect(isWebAddress(text)).toBe(true);
  });

  it.each(['article.html', './http:/a', 'C://reports/a.md', '-', 'a b://c', ''])('takes %j for a file', (text) => {
    expect(isWebAddress(text)).toBe(false);
  });
});
