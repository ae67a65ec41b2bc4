import { expect, test } from 'vitest';
import { Uri, type Webview } from 'vscode';
import { reportHtml } from '../../client/src/report/report-html.js';

const webview = { asWebviewUri: (uri: Uri) => uri, cspSource: 'https://page.example' } as unknown as Webview;
const page = (): string => reportHtml(webview, Uri.parse('file:///extension'));
const policyOf = (html: string): ReadonlyMap<string, string> => {
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(html) ?? [];
  return new Map(policy.split(';').map((rule) => rule.trim()).map((rule) => [rule.split(' ', 1).join(), rule.slice(rule.indexOf(' ') + 1)]));
};

test('the page lets nothing in but its own script and its own style sheet, by a nonce', () => {
  const html = page();
  const policy = policyOf(html);
  expect([...policy.keys()].toSorted()).toEqual(['default-src', 'script-src', 'style-src']);
  expect(policy.get('default-src')).toBe("'none'");
  const [, nonce = ''] = /^'nonce-([\w+/=]{16,})'$/u.exec(policy.get('script-src') ?? '') ?? [];
  expect(nonce).not.toBe('');
  expect(policy.get('style-src')).toBe(`'nonce-${nonce}'`);
  const loaded = [...html.matchAll(/<(?:script|style|link|img|iframe|object|base|form)\b[^>]*>/gu)].map(([tag]) => tag);
  expect(loaded.map((tag) => tag.split(/[ >]/u, 1).join())).toEqual(['<style', '<script']);
  expect(loaded.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([]);
  expect(html).not.toMatch(/\son\w+=|javascript:|style="/u);
});

test('the nonce is another one for each page', () => {
  const nonces = Array.from({ length: 20 }, () => policyOf(page()).get('script-src'));
  expect(new Set(nonces).size).toBe(20);
});

test('the page holds no word of any article: these come as messages, and are set as text', () => {
  const body = /<body>(.*)<\/body>/su.exec(page())?.[1] ?? '';
  expect(body.replace(/<script[^>]*><\/script>/u, '').trim()).toBe('<main id="report"></main>');
});
