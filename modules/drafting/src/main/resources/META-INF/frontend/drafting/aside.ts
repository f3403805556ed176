/**
 * What is needed only when changes can't join their document: fetched after the text is there, and
 * before it is wanted, since a later deployment may have taken it away by then.
 */
export * from './blocks.ts';
export * from './late.ts';
export * from './latebar.ts';
export * from './retire.ts';
