import { Indicator, Popover, UnstyledButton } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { formatRelativeTime } from '../../language/format-relative-time.ts';
import * as m from '../../messages/notices.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import { isUrgentNotice, noticeHead, noticeWords } from './notice-words.ts';
import styles from './notices.module.css';
import { NOTICES, type Notice, noticesQuery } from './notices-query.ts';

/** Reminders and news, under a bell in the head of every screen. */
export function NoticesBell() {
  const [opened, setOpened] = useState(false);
  const { data } = useQuery(noticesQuery);
  const unread = data?.items.filter((notice) => !notice.read).length ?? 0;
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={380} shadow="md" trapFocus withinPortal>
      <Popover.Target>
        <UnstyledButton
          className={styles.bell}
          aria-label={unread === 0 ? m.bell() : m.bellWith({ count: unread })}
          onClick={() => setOpened(!opened)}
        >
          <Indicator color="seal" size={18} offset={4} label={unread > 9 ? '9+' : unread} disabled={unread === 0}>
            <IconBell size={24} stroke={1.6} aria-hidden />
          </Indicator>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={styles.dropdown}>
        <h2 className={styles.title}>{m.title()}</h2>
        <Notices onFollow={() => setOpened(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}

function Notices({ onFollow }: { onFollow: () => void }) {
  const { data, error } = useQuery(noticesQuery);
  if (data === undefined)
    return (
      <p className={styles.quiet} role="status">
        {error === null ? ui.loading() : error.message}
      </p>
    );
  if (data.items.length === 0) return <p className={styles.quiet}>{m.none()}</p>;
  return (
    <ul className={styles.list}>
      {data.items.map((notice) => (
        <li key={notice.id} data-read={notice.read} data-urgent={isUrgentNotice(notice)}>
          <NoticeLink notice={notice} onFollow={onFollow} />
        </li>
      ))}
    </ul>
  );
}

function NoticeLink({ notice, onFollow }: { notice: Notice; onFollow: () => void }) {
  const router = useRouter();
  const queryClient = useQueryClient();
  const read = useMutation({
    mutationFn: () => answerOf(api.POST('/api/notices/{id}/read', { params: { path: { id: notice.id } }, body: {} })),
    onSettled: () => queryClient.invalidateQueries({ queryKey: [NOTICES] }),
  });
  function follow(): void {
    if (!notice.read) read.mutate();
    onFollow();
    // The server writes where a notice leads; only places of this site are followed.
    if (notice.link.startsWith('/noi-bo')) router.history.push(notice.link);
  }
  const words = noticeWords(notice);
  return (
    <button type="button" onClick={follow}>
      <strong>
        {noticeHead(notice)}
        {notice.read ? null : <span className="visually-hidden"> ({m.unread()})</span>}
      </strong>
      {notice.values.text === undefined ? null : <span className={styles.text}>{notice.values.text}</span>}
      {words === null ? null : <q>{words}</q>}
      <time dateTime={notice.at}>{formatRelativeTime(notice.at, new Date())}</time>
    </button>
  );
}
