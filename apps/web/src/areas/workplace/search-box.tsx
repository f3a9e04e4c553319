import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useEffect, useRef } from 'react';
import * as m from '../../messages/shell.gen.ts';
import styles from './search-box.module.css';

/** The search over documents and tasks. Ctrl+K, or / outside of fields, leads to it from everywhere. */
export function SearchBox() {
  const field = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();

  useEffect(() => {
    const seek = (event: KeyboardEvent) => {
      const target = event.target;
      const typing = target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable=true]');
      const asked =
        ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') || (event.key === '/' && !typing);
      if (!asked) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    window.addEventListener('keydown', seek);
    return () => window.removeEventListener('keydown', seek);
  }, []);

  function submit(event: FormEvent): void {
    event.preventDefault();
    const words = field.current?.value.trim() ?? '';
    if (words !== '') void navigate({ href: `/noi-bo/tim?q=${encodeURIComponent(words)}` });
  }

  return (
    <search className={styles.search}>
      <form onSubmit={submit}>
        <IconSearch size={18} stroke={1.7} aria-hidden />
        <input
          ref={field}
          type="search"
          aria-label={m.search()}
          aria-keyshortcuts="Control+K /"
          placeholder={m.searchPlaceholder()}
        />
        <span className={styles.key} aria-hidden="true">
          /
        </span>
      </form>
    </search>
  );
}
