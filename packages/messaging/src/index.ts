/**
 * What a message to a Vietnamese phone is made of: numbers, SMS text and its cost in segments, templates. Pure, without
 * dependency, the same in the server and in the browser.
 */
export * from './phone/networks.ts';
export * from './phone/parse-phone.ts';
export * from './phone/show-phone.ts';
export * from './sms/encode-sms.ts';
export * from './sms/gsm7.ts';
export * from './sms/plain-sms.ts';
export * from './sms/sms-bytes.ts';
export * from './template/check-template.ts';
export * from './template/estimate-longest.ts';
export * from './template/parse-template.ts';
export * from './template/render-template.ts';
