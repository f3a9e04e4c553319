import { defineErrors } from '../../platform/errors/domain-error.ts';

/** Errors of campaigns and what they send. */
export const fail = defineErrors('outreach', {
  'state-forbids': {
    status: 409,
    vi: 'Chiến dịch đang ở bước "{state}" nên không làm được việc này. Hãy tải lại trang.',
    en: 'The campaign is at step "{state}", which does not allow this. Reload the page.',
  },
  'not-allowed': {
    status: 403,
    vi: 'Chức danh đang dùng không được làm việc này.',
    en: 'The office you act in may not do this.',
  },
});
