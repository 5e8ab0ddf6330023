import { expect } from 'playwright/test';
import { test } from '../drive/test';

test('our scheme serves its own folder and nothing else', async ({ start }) => {
  const { app, facilitator } = await start();
  const get = (url: string) =>
    app.evaluate(async ({ net }, address) => {
      try {
        const response = await net.fetch(address);
        return { status: response.status, body: await response.text() };
      } catch {
        return { status: 0, body: '' };
      }
    }, url);
  expect((await get('candor://app/index.html')).status).toBe(200);
  const outside = [
    '../../package.json',
    '../../../package.json',
    '%2e%2e/%2e%2e/%2e%2e/package.json',
    '..%2f..%2f..%2fpackage.json',
    'assets/..%2f..%2f..%2f..%2fpackage.json',
    '..%5c..%5c..%5cpackage.json',
    '%252e%252e%252f%252e%252e%252fpackage.json',
    '..%2fmain%2findex.js',
    '..%2frenderer-other%2findex.html',
    '%2fetc%2fhostname',
    '/etc/hostname',
    '..%2f..%2f..%2f..%2f..%2f..%2f..%2f..%2fetc%2fhostname',
    'index.html%00.png',
    '%00',
    '%',
    '%ff',
    '',
    'assets',
  ];
  for (const path of outside) {
    const { status, body } = await get(`candor://app/${path}`);
    expect(status, path).not.toBe(200);
    expect(body, path).toBe('');
  }
  for (const host of ['other', 'app.example', 'localhost', 'app%2eexample']) {
    expect((await get(`candor://${host}/index.html`)).status, host).not.toBe(200);
  }
  const fromPage = await facilitator.evaluate(() =>
    Promise.all(
      ['file:///etc/hostname', 'https://example.com', 'candor://other/index.html'].map((url) =>
        fetch(url).then(
          () => 'given',
          () => 'refused',
        ),
      ),
    ),
  );
  expect(fromPage).toEqual(['refused', 'refused', 'refused']);
});
