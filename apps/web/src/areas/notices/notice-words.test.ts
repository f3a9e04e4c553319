import { expect, test } from 'vitest';
import { isUrgentNotice, noticeHead, noticeWords } from './notice-words.ts';

const notice = (code: string, values: Record<string, string>) => ({
  id: 'n',
  at: '2020-07-28T01:00:00.000Z',
  code,
  values,
  link: '/noi-bo',
  read: false,
});

test('a reminder tells days and date', () => {
  const soon = notice('due-soon', { workingDays: '2', deadline: '2020-07-30' });
  expect(noticeHead(soon)).toContain('2');
  expect(noticeHead(soon)).toContain('30/7/2020');
  expect(isUrgentNotice(soon)).toBe(false);
  const late = notice('overdue', { workingDays: '3', deadline: '2020-07-30' });
  expect(noticeHead(late)).toContain('3');
  expect(isUrgentNotice(late)).toBe(true);
  expect(noticeHead(notice('overdue', { workingDays: '0', deadline: '2020-07-30' }))).not.toContain(' 0 ');
});

test('loudspeakers: what is silent since when, which slot nobody told of, what gave way', () => {
  const silent = notice('station-silent', { since: '2020-07-28T09:00:00.000Z', next: '2020-07-28T10:00:00.000Z' });
  expect(noticeHead(silent)).toContain('16:00');
  expect(noticeHead(silent)).toContain('17:00');
  expect(isUrgentNotice(silent)).toBe(true);
  const untold = notice('broadcasts-unticked', { count: '3', until: '18:30', day: '2020-07-28' });
  expect(noticeHead(untold)).toMatch(/3.*18:30.*28\/7\/2020/);
  expect(noticeHead(notice('broadcasts-displaced', { moved: '2', dropped: '5' }))).toMatch(/2.*5/);
});

test('a report sent back tells why, an unknown kind still tells that there is news', () => {
  expect(noticeWords(notice('returned', { reason: 'Thiếu số liệu' }))).toBe('Thiếu số liệu');
  expect(noticeWords(notice('assigned', { note: '' }))).toBeNull();
  expect(noticeHead(notice('from-the-future', {}))).not.toBe('');
});
