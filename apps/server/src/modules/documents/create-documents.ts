import type { Route } from '../../platform/http/route.ts';
import type { DocumentsDeps } from './deps.ts';
import { createDocumentRoutes } from './routes/documents.ts';
import { createReceiptRoutes } from './routes/receipts.ts';
import { createRegisterRoutes } from './routes/registers.ts';
import { createSigningKeyRoutes } from './routes/signing-keys.ts';

export interface Documents {
  readonly routes: readonly Route[];
}

/** Builds the module from its parts. */
export function createDocuments(deps: DocumentsDeps): Documents {
  return {
    routes: [
      ...createDocumentRoutes(deps),
      ...createReceiptRoutes(deps),
      ...createRegisterRoutes(),
      ...createSigningKeyRoutes(deps),
    ],
  };
}
