import { Avatar, Menu, UnstyledButton } from '@mantine/core';
import { IconCheck, IconLogout, IconUser } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type Language, useLanguage } from '../../language/language.ts';
import * as m from '../../messages/shell.gen.ts';
import { chooseLanguage } from '../../session/choose-language.ts';
import { signOut } from '../../session/sign-out.ts';
import { useSession } from '../../session/use-session.ts';
import { useSwitchOffice } from '../../session/use-switch-office.ts';
import { chooseScheme, type SchemeChoice, useSchemeChoice } from '../../theme/color-scheme.ts';
import { initialsOf } from '../../ui/person-name.tsx';
import styles from './user-menu.module.css';

/** One's own menu: account, offices (on phones), language, colours, way out. */
export function UserMenu() {
  const { person } = useSession();
  return (
    <Menu position="bottom-end" width={280} shadow="md">
      <Menu.Target>
        <UnstyledButton className={styles.button} aria-label={`${m.account()}: ${person.name}`}>
          <Avatar color="river" variant="filled" size={36} radius="xl" alt="">
            {initialsOf(person.name)}
          </Avatar>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={styles.who}>
          <strong>{person.name}</strong>
          <small>{person.email}</small>
        </div>
        <Menu.Item component={Link} to="/noi-bo/tai-khoan" leftSection={<IconUser size={18} aria-hidden />}>
          {m.account()}
        </Menu.Item>
        <OfficeItems />
        <Menu.Divider />
        <LanguageItems />
        <Menu.Divider />
        <SchemeItems />
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={18} aria-hidden />} onClick={() => void signOut()}>
          {m.signOut()}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function Choice(props: { chosen: boolean; onChoose: () => void; className?: string; children: ReactNode }) {
  return (
    <Menu.Item
      {...(props.className === undefined ? {} : { className: props.className })}
      role="menuitemradio"
      aria-checked={props.chosen}
      rightSection={props.chosen ? <IconCheck size={18} aria-hidden /> : null}
      onClick={props.onChoose}
    >
      {props.children}
    </Menu.Item>
  );
}

/** On phones the head has no room for the office. */
function OfficeItems() {
  const { offices, activeOfficeId } = useSession();
  const change = useSwitchOffice();
  if (offices.length < 2) return null;
  return (
    <div className={styles.onPhones}>
      <Menu.Divider />
      <Menu.Label>{m.actingAs()}</Menu.Label>
      {offices.map((office) => (
        <Choice key={office.id} chosen={office.id === activeOfficeId} onChoose={() => change.mutate(office.id)}>
          {office.position}
          <small className={styles.agency}>{office.agencyName}</small>
        </Choice>
      ))}
    </div>
  );
}

function LanguageItems() {
  const shown = useLanguage();
  const names: readonly (readonly [Language, string])[] = [
    ['vi', m.vietnamese()],
    ['en', m.english()],
  ];
  return (
    <>
      <Menu.Label>{m.language()}</Menu.Label>
      {names.map(([code, name]) => (
        <Choice key={code} chosen={code === shown} onChoose={() => void chooseLanguage(code, true)}>
          <span lang={code}>{name}</span>
        </Choice>
      ))}
    </>
  );
}

function SchemeItems() {
  const chosen = useSchemeChoice();
  const names: readonly (readonly [SchemeChoice, string])[] = [
    ['light', m.light()],
    ['dark', m.dark()],
    ['auto', m.likeDevice()],
  ];
  return (
    <>
      <Menu.Label>{m.colours()}</Menu.Label>
      {names.map(([scheme, name]) => (
        <Choice key={scheme} chosen={scheme === chosen} onChoose={() => chooseScheme(scheme)}>
          {name}
        </Choice>
      ))}
    </>
  );
}
