import { Avatar, Menu, UnstyledButton } from '@mantine/core';
import { IconLogout, IconUser } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
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

/** On phones the head has no room for the office. */
function OfficeItems() {
  const { offices, activeOfficeId } = useSession();
  const change = useSwitchOffice();
  if (offices.length < 2) return null;
  return (
    <div className={styles.onPhones}>
      <Menu.Divider />
      <Menu.Label>{m.actingAs()}</Menu.Label>
      <Menu.RadioGroup value={activeOfficeId} onChange={(id) => change.mutate(id)}>
        {offices.map((office) => (
          <Menu.RadioItem key={office.id} value={office.id} closeMenuOnClick>
            {office.position}
            <small className={styles.agency}>{office.agencyName}</small>
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </div>
  );
}

function LanguageItems() {
  const names: readonly (readonly [Language, string])[] = [
    ['vi', m.vietnamese()],
    ['en', m.english()],
  ];
  return (
    <>
      <Menu.Label>{m.language()}</Menu.Label>
      <Menu.RadioGroup
        value={useLanguage()}
        onChange={(chosen) => void chooseLanguage(chosen === 'en' ? 'en' : 'vi', true)}
      >
        {names.map(([code, name]) => (
          <Menu.RadioItem key={code} value={code}>
            <span lang={code}>{name}</span>
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </>
  );
}

function SchemeItems() {
  const names: readonly (readonly [SchemeChoice, string])[] = [
    ['light', m.light()],
    ['dark', m.dark()],
    ['auto', m.likeDevice()],
  ];
  return (
    <>
      <Menu.Label>{m.colours()}</Menu.Label>
      <Menu.RadioGroup
        value={useSchemeChoice()}
        onChange={(chosen) => chooseScheme(chosen === 'light' || chosen === 'dark' ? chosen : 'auto')}
      >
        {names.map(([scheme, name]) => (
          <Menu.RadioItem key={scheme} value={scheme}>
            {name}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </>
  );
}
