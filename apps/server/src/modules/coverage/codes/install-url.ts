/**
 * Where a code leads.
 *
 * @param baseUrl without a slash at its end
 */
export const installUrl = (baseUrl: string, code: string): string => `${baseUrl}/cai-dat/${code}`;
