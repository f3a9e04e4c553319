// The certificate library's dependency container looks for this polyfill while it loads, so it comes first.
import 'reflect-metadata';

export * from '@peculiar/x509';
