import { afterEach, expect, test, vi } from 'vitest';
import { dateAt, formatDate, formatDayAndDate, formatInstant } from './format-date.ts';
import { formatBytes, formatNumber, formatPercent } from './format-number.ts';
import { formatRelativeTime } from './format-relative-time.ts';
import { showLanguage } from './language.ts';

vi.stubGlobal('localStorage', { setItem: () => undefined, getItem: () => null });
vi.stubGlobal('document', { documentElement: { lang: 'vi' } });
afterEach(() => showLanguage('vi'));

test('dates as people say them', () => {
  expect(formatDayAndDate('2020-07-28')).toBe('thứ Ba, 28/7/2020');
  expect(formatDayAndDate('2020-08-02')).toBe('chủ nhật, 2/8/2020');
  expect(formatDate('2020-02-05')).toBe('5/2/2020');
  showLanguage('en');
  expect(formatDayAndDate('2020-07-28')).toBe('Tue, 28 Jul 2020');
});

test('instants are told in the time of Việt Nam, wherever the screen stands', () => {
  expect(formatInstant('2020-07-28T17:30:00Z')).toBe('00:30, 29/7/2020');
  expect(dateAt('2020-07-28T16:59:59Z')).toBe('2020-07-28');
  expect(dateAt('2020-07-28T17:00:00Z')).toBe('2020-07-29');
});

test('numbers with the separators of the language', () => {
  expect(formatNumber(1_495_812.26)).toBe('1.495.812,3');
  expect(formatBytes(1_258_291)).toBe('1,2 MB');
  showLanguage('en');
  expect(formatNumber(1_495_812.26)).toBe('1,495,812.3');
});

test('only what is complete is 100%', () => {
  expect(formatPercent(99.96)).toBe('99%');
  expect(formatPercent(100)).toBe('100%');
});

test('near instants are told by distance, far ones by date', () => {
  const now = new Date('2020-07-28T10:00:00Z');
  expect(formatRelativeTime('2020-07-28T09:55:00Z', now)).toBe('5 phút trước');
  expect(formatRelativeTime('2020-07-28T09:59:40Z', now)).toBe('bây giờ');
  expect(formatRelativeTime('2020-07-01T10:00:00Z', now)).toBe('17:00, 1/7/2020');
});
