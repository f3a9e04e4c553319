import { IconBook2, IconFileImport, IconFiles, IconInbox } from '@tabler/icons-react';
import type { NavigationItem } from '../../app/navigation.ts';
import * as m from '../../messages/documents.gen.ts';

export const documentsNavigation: readonly NavigationItem[] = [
  {
    to: '/noi-bo/nhap-van-ban',
    label: m.enter,
    icon: IconFileImport,
    group: 'documents',
    order: 10,
    ability: 'documents.draft',
    onPhones: m.enterWord,
  },
  {
    to: '/noi-bo/van-ban',
    label: m.documents,
    icon: IconFiles,
    group: 'documents',
    order: 20,
    ability: 'documents.view',
  },
  {
    to: '/noi-bo/van-ban-den',
    label: m.incoming,
    icon: IconInbox,
    group: 'documents',
    order: 30,
    ability: 'documents.view',
    onPhones: m.incomingWord,
  },
  {
    to: '/noi-bo/so-di',
    label: m.outgoingRegister,
    icon: IconBook2,
    group: 'documents',
    order: 40,
    ability: 'documents.view',
  },
  {
    to: '/noi-bo/so-den',
    label: m.incomingRegister,
    icon: IconBook2,
    group: 'documents',
    order: 50,
    ability: 'documents.view',
  },
];
